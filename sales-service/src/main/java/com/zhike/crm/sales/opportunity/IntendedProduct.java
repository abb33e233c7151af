package com.zhike.crm.sales.opportunity;

import com.zhike.crm.sales.pricing.Discount;
import com.zhike.crm.sales.product.Offer;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A product the customer may take; without a price, at the list price. */
public record IntendedProduct(
        @NotNull UUID productId,

        @NotNull @Positive @Digits(integer = 12, fraction = 3)
        BigDecimal quantity,

        @Nullable @PositiveOrZero @Digits(integer = 13, fraction = 4)
        BigDecimal price,

        @Nullable @PositiveOrZero @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal discountPercent) {

    OpportunityLine line(Offer offer) {
        return OpportunityLine.of(offer, quantity, price == null ? offer.price() : price, Discount.of(discountPercent));
    }
}
