package com.zhike.crm.team.webhook;

/** Why a webhook was switched off without anybody asking for it. */
public enum OffReason {
    /** The receiver said that it does not want any more. */
    GONE,
    /** Everything failed for as long as it is tried. */
    EXHAUSTED
}
