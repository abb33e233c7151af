package com.zhike.crm.sales.order;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was agreed apart from the lines. */
@Embeddable
public record OrderTerms(
        @Nullable String subject,
        @Nullable UUID contactId,
        LocalDate signedOn,
        @Nullable LocalDate deliverOn,
        @Nullable String kind,
        @Nullable String paymentTerms,
        @Nullable String shippingAddress,
        @Nullable String remark,
        BigDecimal discountPercent) {}
