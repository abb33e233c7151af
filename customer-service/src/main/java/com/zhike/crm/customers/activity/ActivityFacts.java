package com.zhike.crm.customers.activity;

import java.util.UUID;

/** An activity as it is at one moment, for those who hear of it. */
public record ActivityFacts(
        ActivityId id, UUID customerId, ActivityDetails details, boolean visit, String stage, Author author) {}
