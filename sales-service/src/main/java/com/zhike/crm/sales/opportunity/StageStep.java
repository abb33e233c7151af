package com.zhike.crm.sales.opportunity;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step an opportunity took, as it was logged. */
public record StageStep(
        Instant at,
        UUID byId,
        @Nullable String byName,
        @Nullable String fromStage,
        String toStage,
        OpportunityStatus status,
        int probability,
        BigDecimal amount,
        @Nullable String note) {}
