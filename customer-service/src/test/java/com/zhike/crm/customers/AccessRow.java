package com.zhike.crm.customers;

import static com.zhike.crm.test.TestCompany.SUN_LI;
import static com.zhike.crm.test.TestCompany.ZHAO_LEI;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A customer with a contact, an activity and two helpers, for those who may reach it and those who may not. */
record AccessRow(UUID customer, UUID contact, UUID activity, int version) {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    static AccessRow of(Api owner) {
        return of(owner, name());
    }

    static AccessRow of(Api owner, String name) {
        UUID customer = owner.register(name);
        UUID contact = owner.post("/api/contacts", Map.of("customerId", customer, "name", "联系人"))
                .id();
        UUID activity = owner.post("/api/activities", call(customer)).id();
        owner.put(
                "/api/customers/{id}/helpers",
                List.of(
                        Map.of("employeeId", SUN_LI.id(), "access", "READ"),
                        Map.of("employeeId", ZHAO_LEI.id(), "access", "EDIT")),
                0,
                customer);
        return new AccessRow(customer, contact, activity, 1);
    }

    static AccessRow ofNobody(Api author) {
        UUID customer = author.registerPublic(name());
        return new AccessRow(customer, customer, customer, 0);
    }

    /** A call, after which somebody should have called again yesterday. */
    static Map<String, Object> call(UUID customer) {
        Instant now = Instant.now();
        return Map.of(
                "customerId",
                customer,
                "type",
                "call",
                "happenedAt",
                now.minus(Duration.ofDays(2)),
                "content",
                "电话",
                "nextVisitAt",
                now.minus(Duration.ofDays(1)));
    }

    static String name() {
        return "权限矩阵" + number() + "公司";
    }

    static int number() {
        return NUMBER.incrementAndGet();
    }
}
