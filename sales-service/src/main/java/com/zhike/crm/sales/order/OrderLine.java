package com.zhike.crm.sales.order;

import com.zhike.crm.sales.pricing.Discount;
import com.zhike.crm.sales.pricing.LineAmount;
import com.zhike.crm.sales.pricing.Money;
import com.zhike.crm.sales.pricing.UnitPrice;
import com.zhike.crm.sales.product.Offer;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product as it was ordered; what it is called or sells for later does not change it.
 *
 * @param listPrice what it sold for without bargaining
 * @param price what was agreed for one unit, before the discount
 * @param amount quantity times price less the discount
 */
@Embeddable
public record OrderLine(
        UUID productId,
        String productNumber,
        String name,
        @Nullable String specification,
        @Nullable String unit,
        BigDecimal quantity,
        BigDecimal listPrice,
        BigDecimal discountPercent,
        BigDecimal price,
        BigDecimal amount,
        @Nullable String remark) {

    static OrderLine of(Offer offer, OrderItem item) {
        Discount discount = Discount.of(item.discountPercent());
        return new OrderLine(
                offer.productId(),
                offer.number(),
                offer.name(),
                offer.specification(),
                offer.unit(),
                item.quantity(),
                UnitPrice.of(offer.price()),
                discount.percent(),
                UnitPrice.of(item.price()),
                new LineAmount(item.quantity(), item.price(), discount).money().amount(),
                item.remark());
    }

    /** What a line for the same product copies when the order is changed: not today's name and price. */
    Offer offer() {
        return new Offer(productId, productNumber, name, specification, unit, listPrice);
    }

    Money money() {
        return new Money(amount);
    }
}
