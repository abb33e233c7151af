package com.zhike.crm.sales.order;

import com.zhike.crm.sales.customer.CustomersMerged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives the orders of merged customers to the one that remains. */
@Component
class OrderRepointing {

    private final OrderRepository orders;

    OrderRepointing(OrderRepository orders) {
        this.orders = orders;
    }

    @EventListener
    void on(CustomersMerged event) {
        event.merged().forEach(merged -> orders.repoint(merged, event.remaining()));
    }
}
