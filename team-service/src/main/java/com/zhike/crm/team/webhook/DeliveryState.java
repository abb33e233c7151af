package com.zhike.crm.team.webhook;

/** How far a delivery is. */
public enum DeliveryState {
    PENDING,
    DELIVERED,
    FAILED
}
