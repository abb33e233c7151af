package com.zhike.crm.sales.order;

import com.zhike.crm.platform.history.ChangeHistory;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down what an order said before. */
@Component
class OrderHistory {

    private final ChangeHistory history;

    OrderHistory(ChangeHistory history) {
        this.history = history;
    }

    @EventListener
    void on(Order.Revised event) {
        UUID order = event.order().value();
        UUID by = event.touch().by();
        history.record(OrderService.HISTORY, order, by, event.before(), event.after());
        history.record(OrderService.HISTORY, order, by, event.amountsBefore(), event.amountsAfter());
    }

    @EventListener
    void on(Order.Placed event) {
        status(event.state(), event.touch().by(), OrderStatus.DRAFT, OrderStatus.EFFECTIVE);
    }

    @EventListener
    void on(Order.Voided event) {
        status(event.state(), event.touch().by(), OrderStatus.EFFECTIVE, OrderStatus.VOID);
    }

    @EventListener
    void on(Order.Completed event) {
        status(event.state(), event.touch().by(), OrderStatus.EFFECTIVE, OrderStatus.COMPLETED);
    }

    private void status(OrderState order, UUID by, OrderStatus before, OrderStatus after) {
        history.note(OrderService.HISTORY, order.id(), by, "status", before.name(), after.name());
    }
}
