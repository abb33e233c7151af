package com.zhike.crm.sales.demo;

import com.zhike.crm.demo.ForDemo;
import com.zhike.crm.platform.directory.Directory;
import com.zhike.crm.platform.directory.Employee;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks what other services have told about the demo company so far. */
@ForDemo
class DemoArrivals {

    private final JdbcClient jdbc;
    private final Directory directory;

    DemoArrivals(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    Optional<UUID> employee(UUID id) {
        return directory.employee(id).map(Employee::id);
    }

    Optional<UUID> customer(String name) {
        return jdbc.sql("select id from known_customer where name = :name")
                .param("name", name)
                .query(UUID.class)
                .optional();
    }

    /** Whether as many orders are there as the demo company placed. */
    boolean loaded(int orders) {
        return count("select count(*) from (select 1 from sales_order limit :limit)", "limit", orders) >= orders;
    }

    /** Whether anything was dealt with this customer. */
    boolean dealtWith(UUID customerId) {
        return count("select count(*) from opportunity where customer_id = :id", "id", customerId)
                        + count("select count(*) from sales_order where customer_id = :id", "id", customerId)
                > 0;
    }

    private long count(String sql, String parameter, Object value) {
        return jdbc.sql(sql).param(parameter, value).query(Long.class).single();
    }
}
