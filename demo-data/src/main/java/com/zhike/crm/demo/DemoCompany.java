package com.zhike.crm.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * Twelve months in the life of the demo company, ending today.
 *
 * <p>Everything but the calendar is the same on every machine and every day: names, owners, amounts and ids of customers.
 * Dates are counted back from the given day, so that the charts never look stale.
 */
public record DemoCompany(
        List<DemoCustomer> customers,
        List<DemoActivity> activities,
        List<DemoProduct> products,
        List<DemoOpportunity> opportunities,
        List<DemoOrder> orders) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The company as it stands on the given day. */
    public static DemoCompany asOf(LocalDate today) {
        List<DemoCustomer> customers = new DemoCustomers(today).all();
        List<DemoProduct> products = DemoProducts.all();
        DemoDeals deals = new DemoDeals(today, customers, products);
        return new DemoCompany(
                customers, new DemoActivities(today, customers).all(), products, deals.opportunities(), deals.orders());
    }

    static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(ZONE).toInstant();
    }

    static LocalDate dayOf(Instant time) {
        return time.atZone(ZONE).toLocalDate();
    }
}
