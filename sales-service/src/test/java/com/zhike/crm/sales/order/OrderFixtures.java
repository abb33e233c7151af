package com.zhike.crm.sales.order;

import com.zhike.crm.sales.ownership.Ownership;
import com.zhike.crm.sales.ownership.Touch;
import com.zhike.crm.sales.pricing.Discount;
import com.zhike.crm.sales.product.Offer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Orders as they come to be: entered, placed, completed. */
public final class OrderFixtures {

    static final UUID CUSTOMER = UUID.randomUUID();

    static final UUID SELLER = UUID.randomUUID();

    static final Touch NOW = new Touch(SELLER, Instant.parse("2026-03-04T05:06:07Z"));

    private OrderFixtures() {}

    static Order aDraft() {
        return Order.draft(OrderId.next(), "SO202603040001", content("0", line("2", "50", "0")), NOW);
    }

    static Order anEffectiveOrder() {
        return aDraft().place(NOW);
    }

    static Order aCompletedOrder() {
        return anEffectiveOrder().complete(NOW);
    }

    static Order aVoidOrder() {
        return anEffectiveOrder().declareVoid("Entered twice", NOW);
    }

    static OrderContent content(String discountPercent, OrderLine... lines) {
        return content(CUSTOMER, null, discountPercent, lines);
    }

    static OrderContent content(UUID customer, @Nullable UUID opportunity, String discountPercent, OrderLine... lines) {
        return new OrderContent(
                customer,
                opportunity,
                new OrderTerms(
                        "Spring order",
                        null,
                        LocalDate.of(2026, 3, 4),
                        null,
                        null,
                        null,
                        null,
                        null,
                        new BigDecimal(discountPercent)),
                List.copyOf(Arrays.asList(lines)),
                new Ownership(SELLER, null));
    }

    static OrderLine line(String quantity, String price, String discountPercent) {
        Offer offer = new Offer(UUID.randomUUID(), "P0001", "Tea", "1 kg", "box", new BigDecimal("60"));
        return OrderLine.of(
                offer,
                new OrderItem(
                        offer.productId(),
                        new BigDecimal(quantity),
                        new BigDecimal(price),
                        new BigDecimal(discountPercent),
                        null));
    }

    public static OrderView aView(UUID id, long version) {
        OrderLine line = line("2", "9.99", "0");
        OrderAmounts amounts = OrderAmounts.of(List.of(line), Discount.NONE);
        return new OrderView(
                id,
                version,
                "SO202603040001",
                null,
                CUSTOMER,
                "Customer",
                null,
                null,
                null,
                null,
                LocalDate.of(2026, 3, 4),
                null,
                null,
                null,
                null,
                null,
                BigDecimal.ZERO,
                amounts.linesAmount(),
                amounts.discountAmount(),
                amounts.amount(),
                "CNY",
                OrderStatus.EFFECTIVE,
                null,
                null,
                SELLER,
                "Seller",
                null,
                null,
                NOW.at(),
                SELLER,
                "Seller",
                NOW.at(),
                SELLER,
                "Seller",
                List.of(line),
                true);
    }
}
