package com.zhike.crm.sales.opportunity;

/** Where an opportunity stands as a whole. */
public enum OpportunityStatus {
    OPEN,
    WON,
    LOST,
    SHELVED
}
