package com.zhike.crm.surveys.demo;

import com.zhike.crm.demo.DemoCompany;
import com.zhike.crm.demo.DemoCustomer;
import com.zhike.crm.demo.DemoEmployee;
import com.zhike.crm.demo.ForDemo;
import com.zhike.crm.platform.time.BusinessDay;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/**
 * Loads the example survey and its answers as soon as the demo company's customers are known here.
 *
 * <p>The service counts as ready when this is done. What was loaded before an interruption is passed over.
 */
@ForDemo
class DemoLoader implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoLoader.class);

    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private final DemoSurvey survey;

    private final DemoArrivals arrivals;

    private final BusinessDay day;

    DemoLoader(DemoSurvey survey, DemoArrivals arrivals, BusinessDay day) {
        this.survey = survey;
        this.arrivals = arrivals;
        this.day = day;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arrivals.loaded()) {
            return;
        }
        Instant deadline = Instant.now().plus(PATIENCE);
        if (await(() -> arrivals.employee(DemoEmployee.SURVEYOR.id()), deadline) == null) {
            log.warn("The demo company's employees never arrived; going on without its survey");
            return;
        }
        if (arrivals.survey().isEmpty()) {
            survey.publish(day.today());
        }
        UUID published = arrivals.survey().orElseThrow();
        List<DemoCustomer> customers = DemoCompany.asOf(day.today()).customers();
        for (int index = 0; index < DemoSurvey.SHEETS; index++) {
            DemoCustomer customer = customers.get(index);
            UUID known = await(() -> arrivals.customer(customer.name()), deadline);
            if (known != null && !arrivals.asked(known)) {
                survey.ask(published, index, customer, known, day.today());
            }
        }
        log.info("The demo company's survey is loaded");
    }

    private static @Nullable UUID await(Supplier<Optional<UUID>> arrival, Instant deadline) {
        Optional<UUID> arrived = arrival.get();
        while (arrived.isEmpty() && Instant.now().isBefore(deadline)) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return null;
            }
            arrived = arrival.get();
        }
        return arrived.orElse(null);
    }
}
