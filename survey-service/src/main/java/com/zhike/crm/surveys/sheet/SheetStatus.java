package com.zhike.crm.surveys.sheet;

/** Whether a sheet counts; only a valid one does. */
public enum SheetStatus {
    DRAFT,
    VALID,
    VOID
}
