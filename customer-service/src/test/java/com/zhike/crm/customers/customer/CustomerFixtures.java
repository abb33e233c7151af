package com.zhike.crm.customers.customer;

import com.zhike.crm.customers.stage.StageLadders;
import java.time.Instant;
import java.util.UUID;

/** Customers for tests, made as the application makes them. */
public final class CustomerFixtures {

    public static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    public static final UUID ZHANG = UUID.fromString("0e000000-0000-7000-8000-000000000006");

    public static final UUID LI = UUID.fromString("0e000000-0000-7000-8000-000000000007");

    public static final UUID SALES_ONE = UUID.fromString("0d000000-0000-7000-8000-000000000003");

    private CustomerFixtures() {}

    public static CustomerDetails named(String name) {
        Profile profile = new Profile(name, null, null, null, null, null, null, null, null);
        return new CustomerDetails(profile, null, null, null, null);
    }

    static Customer aCustomer() {
        return registered(new Custody(ZHANG, SALES_ONE));
    }

    static Customer aPublicCustomer() {
        return registered(Custody.PUBLIC);
    }

    private static Customer registered(Custody custody) {
        return Customer.register(
                "C202611230001", named("华信科技有限公司"), custody, StageLadders.seven(), Authorship.of(ZHANG, NOW));
    }
}
