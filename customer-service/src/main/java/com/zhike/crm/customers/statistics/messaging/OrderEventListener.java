package com.zhike.crm.customers.statistics.messaging;

import com.zhike.crm.customers.statistics.KnownOrder;
import com.zhike.crm.customers.statistics.OrderTotals;
import com.zhike.crm.events.OrderEvent;
import com.zhike.crm.events.OrderEvent.OrderChanged;
import com.zhike.crm.events.OrderEvent.OrderCompleted;
import com.zhike.crm.events.OrderEvent.OrderPlaced;
import com.zhike.crm.events.OrderEvent.OrderVoided;
import com.zhike.crm.events.OrderEvent.ReceiptRecorded;
import com.zhike.crm.events.OrderEvent.ReceiptReversed;
import com.zhike.crm.platform.inbox.Inbox;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hears what customers order. */
@Component
class OrderEventListener {

    private final Inbox inbox;

    private final OrderTotals totals;

    OrderEventListener(Inbox inbox, OrderTotals totals) {
        this.inbox = inbox;
        this.totals = totals;
    }

    @KafkaListener(topics = OrderEvent.TOPIC)
    @Transactional
    void on(OrderEvent event) {
        if (!inbox.firstSeen("order-totals", event)) {
            return;
        }
        switch (event) {
            case OrderPlaced e ->
                totals.count(new KnownOrder(
                        e.orderId(), e.customerId(), e.number(), e.amount(), e.currency(), e.signedOn()));
            case OrderChanged e ->
                totals.count(new KnownOrder(
                        e.orderId(), e.customerId(), e.number(), e.amount(), e.currency(), e.signedOn()));
            case OrderVoided e -> totals.discount(e.orderId(), e.customerId());
            case OrderCompleted _, ReceiptRecorded _, ReceiptReversed _, OrderEvent.Unknown _ -> {}
        }
    }
}
