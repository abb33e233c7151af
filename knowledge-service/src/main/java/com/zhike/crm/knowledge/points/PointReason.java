package com.zhike.crm.knowledge.points;

/** Why points came or went. */
public enum PointReason {
    WELCOME,
    DAILY_VISIT,
    BOUNTY_RESERVED,
    BOUNTY_RETURNED,
    BOUNTY_WON,
    ANSWER,
    BEST_ANSWER,
    ADOPTION,
    VOTE,
    LEFT_UNHANDLED,
    ANSWER_REMOVED,
    CORRECTION
}
