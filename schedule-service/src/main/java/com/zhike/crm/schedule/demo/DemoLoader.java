package com.zhike.crm.schedule.demo;

import com.zhike.crm.demo.DemoCompany;
import com.zhike.crm.demo.DemoCustomer;
import com.zhike.crm.demo.DemoEmployee;
import com.zhike.crm.demo.ForDemo;
import com.zhike.crm.platform.time.BusinessDay;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills the calendars as soon as the demo company's people and customers are known here; until then they are empty, which
 * keeps nobody from working.
 */
@ForDemo
class DemoLoader implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoLoader.class);
    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final int CUSTOMERS_EACH = 5;

    private final DemoCalendars calendars;
    private final JdbcClient jdbc;
    private final BusinessDay day;

    DemoLoader(DemoCalendars calendars, JdbcClient jdbc, BusinessDay day) {
        this.calendars = calendars;
        this.jdbc = jdbc;
        this.day = day;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!exists("select 1 from appointment")) {
            Thread.ofVirtual().name("demo-calendars").start(this::load);
        }
    }

    private void load() {
        Map<DemoEmployee, List<String>> wanted = wanted();
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!arrived(wanted)) {
            if (Instant.now().isAfter(deadline)) {
                log.warn("The demo company never arrived; its calendars stay empty");
                return;
            }
            try {
                Thread.sleep(500);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        Map<DemoEmployee, List<UUID>> customers = new TreeMap<>();
        wanted.forEach((employee, names) ->
                customers.put(employee, names.stream().map(this::customer).toList()));
        calendars.fill(customers);
        log.info("The demo company's calendars are filled");
    }

    private Map<DemoEmployee, List<String>> wanted() {
        Map<DemoEmployee, List<String>> wanted = new TreeMap<>();
        for (DemoCustomer customer : DemoCompany.asOf(day.today()).customers()) {
            if (customer.owner() != null) {
                List<String> names = wanted.computeIfAbsent(customer.owner(), _ -> new ArrayList<>());
                if (names.size() < CUSTOMERS_EACH) {
                    names.add(customer.name());
                }
            }
        }
        return wanted;
    }

    private boolean arrived(Map<DemoEmployee, List<String>> wanted) {
        List<String> names = wanted.values().stream().flatMap(List::stream).toList();
        return exists("select 1 from directory_employee having count(*) >= " + DemoEmployee.values().length)
                && jdbc.sql(
                                        "select count(distinct name) from known_customer where owner_id is not null and name in (:names)")
                                .param("names", names)
                                .query(Integer.class)
                                .single()
                        == names.size();
    }

    private UUID customer(String name) {
        return Objects.requireNonNull(jdbc.sql("select id from known_customer where name = :name order by id limit 1")
                .param("name", name)
                .query(UUID.class)
                .single());
    }

    private boolean exists(String sql) {
        return jdbc.sql("select exists (" + sql + ")").query(Boolean.class).single();
    }
}
