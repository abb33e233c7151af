package com.zhike.crm.customers.demo;

import com.zhike.crm.demo.DemoCompany;
import com.zhike.crm.demo.DemoCustomer;
import com.zhike.crm.demo.DemoEmployee;
import com.zhike.crm.demo.ForDemo;
import com.zhike.crm.platform.directory.Directory;
import com.zhike.crm.platform.time.BusinessDay;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Loads the customers of the demo company as soon as its employees are known here.
 *
 * <p>The service counts as ready when this is done. What was loaded before an interruption is passed over.
 */
@ForDemo
class DemoLoader implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoLoader.class);
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private final DemoRelationship relationship;
    private final Directory directory;
    private final JdbcClient jdbc;
    private final BusinessDay day;

    DemoLoader(DemoRelationship relationship, Directory directory, JdbcClient jdbc, BusinessDay day) {
        this.relationship = relationship;
        this.directory = directory;
        this.jdbc = jdbc;
        this.day = day;
    }

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        DemoCompany company = DemoCompany.asOf(day.today());
        if (loaded(company.customers().size())) {
            return;
        }
        if (!employeesArrived()) {
            log.warn("The demo company's employees never arrived; going on without its customers");
            return;
        }
        for (DemoCustomer customer : company.customers()) {
            if (!known(customer.name())) {
                relationship.relive(customer, company.activities());
            }
        }
        log.info("The demo company's customers are loaded");
    }

    private boolean employeesArrived() throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            if (Arrays.stream(DemoEmployee.values())
                    .allMatch(employee -> directory.employee(employee.id()).isPresent())) {
                return true;
            }
            Thread.sleep(100);
        }
        return false;
    }

    private boolean loaded(int customers) {
        return jdbc.sql("select count(*) from (select 1 from customer limit :limit)")
                        .param("limit", customers)
                        .query(Integer.class)
                        .single()
                >= customers;
    }

    private boolean known(String name) {
        return jdbc.sql("select exists (select from customer where name = :name)")
                .param("name", name)
                .query(Boolean.class)
                .single();
    }
}
