package com.zhike.crm.sales.demo;

import com.zhike.crm.demo.DemoCompany;
import com.zhike.crm.demo.DemoCustomer;
import com.zhike.crm.demo.DemoEmployee;
import com.zhike.crm.demo.ForDemo;
import com.zhike.crm.platform.time.BusinessDay;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/**
 * Loads the deals of the demo company as soon as its customers are known here.
 *
 * <p>The service counts as ready when this is done. What was loaded before an interruption is passed over.
 */
@ForDemo
class DemoLoader implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoLoader.class);
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private final DemoCatalogue catalogue;
    private final DemoDealings dealings;
    private final DemoArrivals arrivals;
    private final BusinessDay day;

    DemoLoader(DemoCatalogue catalogue, DemoDealings dealings, DemoArrivals arrivals, BusinessDay day) {
        this.catalogue = catalogue;
        this.dealings = dealings;
        this.arrivals = arrivals;
        this.day = day;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        DemoCompany company = DemoCompany.asOf(day.today());
        if (arrivals.loaded(company.orders().size())) {
            return;
        }
        Instant deadline = Instant.now().plus(PATIENCE);
        if (await(() -> arrivals.employee(DemoEmployee.SURVEYOR.id()), deadline) == null) {
            log.warn("The demo company's employees never arrived; going on without its deals");
            return;
        }
        catalogue.load(company.products());
        for (DemoCustomer customer : company.customers()) {
            UUID known = await(() -> arrivals.customer(customer.name()), deadline);
            if (known != null && !arrivals.dealtWith(known)) {
                dealings.relive(customer.id(), known, company);
            }
        }
        log.info("The demo company's deals are loaded");
    }

    private static @Nullable UUID await(Arrival arrival, Instant deadline) {
        Optional<UUID> arrived = arrival.look();
        while (arrived.isEmpty() && Instant.now().isBefore(deadline)) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return null;
            }
            arrived = arrival.look();
        }
        return arrived.orElse(null);
    }

    private interface Arrival {
        Optional<UUID> look();
    }
}
