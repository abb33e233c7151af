package com.zhike.crm.sales.opportunity;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity as its page shows it.
 *
 * @param editable whether the reader may change it
 */
public record OpportunityView(
        UUID id,
        long version,
        String number,
        String name,
        UUID customerId,
        @Nullable String customerName,
        @Nullable UUID contactId,
        @Nullable String contactName,
        @Nullable String source,
        @Nullable String kind,
        String stage,
        int probability,
        Instant stageSince,
        BigDecimal expectedAmount,
        String currency,
        @Nullable LocalDate expectedClose,
        @Nullable String competitor,
        @Nullable String needs,
        @Nullable String nextStep,
        @Nullable String remark,
        UUID ownerId,
        @Nullable String ownerName,
        @Nullable UUID departmentId,
        @Nullable String departmentName,
        OpportunityStatus status,
        @Nullable Instant closedAt,
        @Nullable String closeReason,
        @Nullable String closeCompetitor,
        @Nullable String closeNote,
        Instant createdAt,
        UUID createdById,
        @Nullable String createdByName,
        Instant changedAt,
        UUID changedById,
        @Nullable String changedByName,
        List<OpportunityLine> products,
        boolean editable) {}
