package com.zhike.crm.sales.demo;

import com.zhike.crm.demo.DemoCompany;
import com.zhike.crm.demo.DemoEmployee;
import com.zhike.crm.demo.DemoOpportunity;
import com.zhike.crm.demo.DemoOrder;
import com.zhike.crm.demo.ForDemo;
import com.zhike.crm.demo.TimeMachine;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.security.CurrentEmployees;
import com.zhike.crm.sales.opportunity.AdvanceOpportunity;
import com.zhike.crm.sales.opportunity.LoseOpportunity;
import com.zhike.crm.sales.opportunity.OpenOpportunity;
import com.zhike.crm.sales.opportunity.OpportunityId;
import com.zhike.crm.sales.opportunity.OpportunityService;
import com.zhike.crm.sales.order.EnterOrder;
import com.zhike.crm.sales.order.OrderItem;
import com.zhike.crm.sales.order.OrderService;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Relives what the demo company dealt with one customer, all of it or nothing. */
@ForDemo
class DemoDealings {

    private final OpportunityService opportunities;
    private final OrderService orders;
    private final DemoCatalogue catalogue;
    private final CurrentEmployees employees;
    private final TimeMachine clock;

    DemoDealings(
            OpportunityService opportunities,
            OrderService orders,
            DemoCatalogue catalogue,
            CurrentEmployees employees,
            TimeMachine clock) {
        this.opportunities = opportunities;
        this.orders = orders;
        this.catalogue = catalogue;
        this.employees = employees;
        this.clock = clock;
    }

    /**
     * Opens, advances, wins and loses opportunities, and places the orders.
     *
     * @param demo id by which the demo company calls the customer
     * @param customer id the customer really has
     */
    @Transactional
    public void relive(UUID demo, UUID customer, DemoCompany company) {
        Map<UUID, OpportunityId> opened = new HashMap<>();
        for (DemoOpportunity opportunity : of(demo, company.opportunities(), DemoOpportunity::customerId)) {
            clock.at(opportunity.openedAt(), () -> opened.put(opportunity.id(), open(opportunity, customer)));
        }
        for (DemoOrder order : of(demo, company.orders(), DemoOrder::customerId)) {
            clock.at(
                    order.signedOn().atTime(LocalTime.of(8, 30)).toInstant(ZoneOffset.UTC),
                    () -> orders.enter(
                            body(order, customer, opened.get(order.opportunityId())), caller(order.owner())));
        }
    }

    private OpportunityId open(DemoOpportunity demo, UUID customer) {
        CurrentEmployee owner = caller(demo.owner());
        OpportunityId id = opportunities.open(
                new OpenOpportunity(
                        demo.name(),
                        customer,
                        null,
                        null,
                        null,
                        demo.stages().getFirst(),
                        null,
                        demo.expectedAmount(),
                        demo.expectedClose(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                owner);
        for (int step = 1; step < demo.stages().size(); step++) {
            String stage = demo.stages().get(step);
            clock.at(
                    clock.instant().plus(step, ChronoUnit.HOURS),
                    () -> opportunities.advance(id, new AdvanceOpportunity(stage, null, null), owner));
        }
        if (demo.lostReason() != null) {
            opportunities.lose(id, new LoseOpportunity(demo.lostReason(), null, null), owner);
        }
        return id;
    }

    private EnterOrder body(DemoOrder order, UUID customer, @Nullable OpportunityId opportunity) {
        Map<String, UUID> products = catalogue.numbers();
        List<OrderItem> lines = order.lines().stream()
                .map(line -> new OrderItem(
                        products.get(line.productNumber()),
                        BigDecimal.valueOf(line.quantity()),
                        line.price(),
                        null,
                        null))
                .toList();
        return new EnterOrder(
                null,
                order.subject(),
                customer,
                null,
                opportunity == null ? null : opportunity.value(),
                order.signedOn(),
                null,
                "direct",
                "full",
                null,
                null,
                null,
                false,
                null,
                lines);
    }

    private CurrentEmployee caller(DemoEmployee employee) {
        return employees.inTheNameOf(employee.id()).orElseThrow();
    }

    private static <T> List<T> of(UUID customer, List<T> deeds, Function<T, UUID> customerOf) {
        return deeds.stream()
                .filter(deed -> customerOf.apply(deed).equals(customer))
                .toList();
    }
}
