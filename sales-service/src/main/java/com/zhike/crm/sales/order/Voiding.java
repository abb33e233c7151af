package com.zhike.crm.sales.order;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Why and when an order was declared void. */
@Embeddable
record Voiding(String voidReason, Instant voidedAt) {}
