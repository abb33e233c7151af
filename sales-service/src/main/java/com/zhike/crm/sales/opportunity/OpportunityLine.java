package com.zhike.crm.sales.opportunity;

import com.zhike.crm.sales.pricing.Discount;
import com.zhike.crm.sales.pricing.LineAmount;
import com.zhike.crm.sales.pricing.Money;
import com.zhike.crm.sales.pricing.UnitPrice;
import com.zhike.crm.sales.product.Offer;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A product the customer may take, as it was called when it was noted. */
@Embeddable
public record OpportunityLine(
        UUID productId,
        String productNumber,
        String name,
        @Nullable String specification,
        @Nullable String unit,
        BigDecimal quantity,
        BigDecimal price,
        BigDecimal discountPercent,
        BigDecimal amount) {

    static OpportunityLine of(Offer offer, BigDecimal quantity, BigDecimal price, Discount discount) {
        return new OpportunityLine(
                offer.productId(),
                offer.number(),
                offer.name(),
                offer.specification(),
                offer.unit(),
                quantity,
                UnitPrice.of(price),
                discount.percent(),
                new LineAmount(quantity, price, discount).money().amount());
    }

    Money money() {
        return new Money(amount);
    }
}
