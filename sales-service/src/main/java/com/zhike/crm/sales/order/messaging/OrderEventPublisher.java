package com.zhike.crm.sales.order.messaging;

import com.zhike.crm.events.OrderEvent.OrderChanged;
import com.zhike.crm.events.OrderEvent.OrderCompleted;
import com.zhike.crm.events.OrderEvent.OrderPlaced;
import com.zhike.crm.events.OrderEvent.OrderVoided;
import com.zhike.crm.events.OrderedProduct;
import com.zhike.crm.platform.outbox.Outbox;
import com.zhike.crm.sales.order.Order;
import com.zhike.crm.sales.order.OrderLine;
import com.zhike.crm.sales.order.OrderState;
import com.zhike.crm.sales.ownership.Touch;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the world about orders. */
@Component
class OrderEventPublisher {

    private final Outbox outbox;

    OrderEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(Order.Placed event) {
        OrderState order = event.state();
        outbox.append(new OrderPlaced(
                UUID.randomUUID(),
                event.touch().at(),
                order.id(),
                order.customerId(),
                order.number(),
                order.signedOn(),
                order.amount(),
                order.currency(),
                order.opportunityId(),
                products(order.lines()),
                order.ownerId(),
                order.departmentId(),
                event.touch().by()));
    }

    @EventListener
    void on(Order.Changed event) {
        OrderState order = event.state();
        outbox.append(new OrderChanged(
                UUID.randomUUID(),
                event.touch().at(),
                order.id(),
                order.customerId(),
                order.number(),
                order.signedOn(),
                order.amount(),
                order.currency(),
                order.opportunityId(),
                products(order.lines()),
                order.ownerId(),
                order.departmentId(),
                event.touch().by()));
    }

    @EventListener
    void on(Order.Voided event) {
        OrderState order = event.state();
        Touch touch = event.touch();
        outbox.append(new OrderVoided(
                UUID.randomUUID(),
                touch.at(),
                order.id(),
                order.customerId(),
                order.amount(),
                order.currency(),
                event.reason(),
                touch.by()));
    }

    @EventListener
    void on(Order.Completed event) {
        Touch touch = event.touch();
        outbox.append(new OrderCompleted(
                UUID.randomUUID(), touch.at(), event.state().id(), event.state().customerId(), touch.by()));
    }

    private static List<OrderedProduct> products(List<OrderLine> lines) {
        return lines.stream()
                .map(line -> new OrderedProduct(
                        line.productId(), line.name(), line.unit(), line.quantity(), line.price(), line.amount()))
                .toList();
    }
}
