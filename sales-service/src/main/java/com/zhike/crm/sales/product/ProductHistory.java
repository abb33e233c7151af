package com.zhike.crm.sales.product;

import com.zhike.crm.platform.history.ChangeHistory;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down what a product used to be called and what it used to sell for; its cost apart, because few may know it. */
@Component
class ProductHistory {

    private final ChangeHistory history;

    ProductHistory(ChangeHistory history) {
        this.history = history;
    }

    @EventListener
    void on(Product.Changed event) {
        history.record(ProductService.HISTORY, event.product().value(), event.by(), event.before(), event.after());
    }

    @EventListener
    void on(Product.CostChanged event) {
        history.note(
                ProductService.COST_HISTORY,
                event.product().value(),
                event.by(),
                "cost",
                text(event.before()),
                text(event.after()));
    }

    private static @Nullable String text(@Nullable BigDecimal cost) {
        return cost == null ? null : cost.toPlainString();
    }
}
