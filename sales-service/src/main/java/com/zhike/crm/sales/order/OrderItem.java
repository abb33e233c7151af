package com.zhike.crm.sales.order;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line as somebody enters it. */
public record OrderItem(
        @NotNull UUID productId,

        @NotNull @Positive @Digits(integer = 12, fraction = 3)
        BigDecimal quantity,

        @NotNull @PositiveOrZero @Digits(integer = 13, fraction = 4)
        BigDecimal price,

        @Nullable @PositiveOrZero @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal discountPercent,

        @Nullable @Size(max = 500) String remark) {}
