package com.zhike.crm.sales.ownership;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The employee a record belongs to, and the department he was in when he got it. */
@Embeddable
public record Ownership(UUID ownerId, @Nullable UUID departmentId) {}
