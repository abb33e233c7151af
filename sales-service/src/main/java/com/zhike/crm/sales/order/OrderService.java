package com.zhike.crm.sales.order;

import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.sales.ownership.Touch;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes orders and follows them until everything is delivered. */
@Service
@Transactional
public class OrderService {

    public static final String HISTORY = "order";

    private final OrderRepository orders;

    private final OrderAccess access;

    private final OrderAdmission admission;

    private final OrderNumbers numbers;

    private final Clock clock;

    OrderService(
            OrderRepository orders, OrderAccess access, OrderAdmission admission, OrderNumbers numbers, Clock clock) {
        this.orders = orders;
        this.access = access;
        this.admission = admission;
        this.numbers = numbers;
        this.clock = clock;
    }

    public OrderId enter(EnterOrder command, CurrentEmployee by) {
        OrderContent content = admission.admit(command, by);
        Touch touch = touch(by);
        Order order = Order.draft(OrderId.next(), numbers.assign(command), content, touch);
        return orders.saveAndFlush(command.effective() ? order.place(touch) : order)
                .id();
    }

    public void revise(OrderId id, long readVersion, EnterOrder command, CurrentEmployee by) {
        Order order = access.editable(id, readVersion, by);
        numbers.reassign(order, command);
        orders.saveAndFlush(order.revise(admission.admit(command, order, by), touch(by)));
    }

    public void place(OrderId id, CurrentEmployee by) {
        orders.saveAndFlush(access.editable(id, by).place(touch(by)));
    }

    public void declareVoid(OrderId id, VoidOrder command, CurrentEmployee by) {
        orders.saveAndFlush(access.editable(id, by).declareVoid(command.reason(), touch(by)));
    }

    public void complete(OrderId id, CurrentEmployee by) {
        orders.saveAndFlush(access.editable(id, by).complete(touch(by)));
    }

    private Touch touch(CurrentEmployee by) {
        return new Touch(by.id(), clock.instant());
    }
}
