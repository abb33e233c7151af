package com.zhike.crm.sales.opportunity;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of a chance to sell. */
@Embeddable
public record OpportunityDetails(
        String name,
        @Nullable UUID contactId,
        @Nullable String source,
        @Nullable String kind,
        BigDecimal expectedAmount,
        @Nullable LocalDate expectedClose,
        @Nullable String competitor,
        @Nullable String needs,
        @Nullable String nextStep,
        @Nullable String remark) {}
