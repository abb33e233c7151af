package com.zhike.crm.sales.order;

import com.zhike.crm.platform.time.BusinessDay;
import com.zhike.crm.sales.numbering.Numbers;
import org.springframework.stereotype.Component;

/** Numbers orders: as somebody wishes while it is free, else {@code SO}, the day and a running number. */
@Component
class OrderNumbers {

    private static final String SERIES = "SO";

    private final Numbers numbers;

    private final OrderRepository orders;

    private final BusinessDay day;

    OrderNumbers(Numbers numbers, OrderRepository orders, BusinessDay day) {
        this.numbers = numbers;
        this.orders = orders;
        this.day = day;
    }

    String assign(EnterOrder command) {
        return command.numbered() ? claim(command.number()) : numbers.next(SERIES, day.today(), orders::existsByNumber);
    }

    /** Gives a draft the number it is wished to have. */
    void reassign(Order order, EnterOrder command) {
        if (command.numbered() && !order.number().equals(command.number().strip())) {
            order.renumber(claim(command.number()));
        }
    }

    private String claim(String wished) {
        String number = wished.strip();
        if (!numbers.free(number, orders::existsByNumber)) {
            throw new OrderNumberTaken(number);
        }
        return number;
    }
}
