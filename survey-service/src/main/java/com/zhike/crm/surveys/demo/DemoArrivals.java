package com.zhike.crm.surveys.demo;

import com.zhike.crm.demo.ForDemo;
import com.zhike.crm.platform.directory.Directory;
import com.zhike.crm.platform.directory.Employee;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks what has arrived of the demo company so far. */
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

    Optional<UUID> survey() {
        return jdbc.sql("select id from survey where title = :title order by created_at limit 1")
                .param("title", DemoSurvey.TITLE)
                .query(UUID.class)
                .optional();
    }

    boolean loaded() {
        return jdbc.sql("select count(*) from (select 1 from answer_sheet limit :limit) sheets")
                        .param("limit", DemoSurvey.SHEETS)
                        .query(Integer.class)
                        .single()
                >= DemoSurvey.SHEETS;
    }

    boolean asked(UUID customer) {
        return jdbc.sql("select exists (select 1 from answer_sheet where customer_id = :customer)")
                .param("customer", customer)
                .query(Boolean.class)
                .single();
    }
}
