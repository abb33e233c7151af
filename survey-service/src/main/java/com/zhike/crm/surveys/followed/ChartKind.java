package com.zhike.crm.surveys.followed;

/** How a followed question is drawn. */
public enum ChartKind {
    BAR,
    COLUMN,
    PIE
}
