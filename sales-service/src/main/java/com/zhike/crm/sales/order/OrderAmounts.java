package com.zhike.crm.sales.order;

import com.zhike.crm.sales.pricing.Discount;
import com.zhike.crm.sales.pricing.Money;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.List;

/**
 * What an order comes to: the sum of its rounded lines, less the discount on the whole order, itself rounded once.
 *
 * @param linesAmount sum of the lines
 * @param discountAmount what the discount on the whole order takes off
 * @param amount what the customer owes
 */
@Embeddable
public record OrderAmounts(BigDecimal linesAmount, BigDecimal discountAmount, BigDecimal amount) {

    static OrderAmounts of(List<OrderLine> lines, Discount discount) {
        Money sum = Money.sum(lines.stream().map(OrderLine::money).toList());
        Money off = discount.off(sum);
        return new OrderAmounts(sum.amount(), off.amount(), sum.minus(off).amount());
    }
}
