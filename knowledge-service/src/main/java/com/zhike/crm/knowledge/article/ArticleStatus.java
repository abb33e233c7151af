package com.zhike.crm.knowledge.article;

/** Where an article stands between its author and its readers. */
public enum ArticleStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    PUBLISHED,
    RETIRED
}
