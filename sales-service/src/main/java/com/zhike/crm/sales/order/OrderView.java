package com.zhike.crm.sales.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order as its page shows it.
 *
 * @param linesAmount sum of the lines
 * @param discountAmount what the discount on the whole order takes off
 * @param amount what the customer owes
 * @param editable whether the reader may change it
 */
public record OrderView(
        UUID id,
        long version,
        String number,
        @Nullable String subject,
        UUID customerId,
        @Nullable String customerName,
        @Nullable UUID contactId,
        @Nullable String contactName,
        @Nullable UUID opportunityId,
        @Nullable String opportunityName,
        LocalDate signedOn,
        @Nullable LocalDate deliverOn,
        @Nullable String kind,
        @Nullable String paymentTerms,
        @Nullable String shippingAddress,
        @Nullable String remark,
        BigDecimal discountPercent,
        BigDecimal linesAmount,
        BigDecimal discountAmount,
        BigDecimal amount,
        String currency,
        OrderStatus status,
        @Nullable String voidReason,
        @Nullable Instant voidedAt,
        UUID ownerId,
        @Nullable String ownerName,
        @Nullable UUID departmentId,
        @Nullable String departmentName,
        Instant createdAt,
        UUID createdById,
        @Nullable String createdByName,
        Instant changedAt,
        UUID changedById,
        @Nullable String changedByName,
        List<OrderLine> lines,
        boolean editable) {}
