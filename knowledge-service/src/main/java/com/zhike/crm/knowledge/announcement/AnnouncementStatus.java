package com.zhike.crm.knowledge.announcement;

/** What was done with an announcement. */
public enum AnnouncementStatus {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
}
