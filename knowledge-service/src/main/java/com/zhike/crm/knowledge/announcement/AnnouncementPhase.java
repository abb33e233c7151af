package com.zhike.crm.knowledge.announcement;

/** How an announcement stands today. */
public enum AnnouncementPhase {
    DRAFT,
    SCHEDULED,
    PUBLISHED,
    EXPIRED,
    WITHDRAWN
}
