package com.zhike.crm.customers.customer;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Since when, and by whom, a record is in the recycle bin. */
@Embeddable
record Deletion(Instant deletedAt, UUID deletedBy) {}
