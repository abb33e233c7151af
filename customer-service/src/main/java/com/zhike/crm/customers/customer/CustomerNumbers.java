package com.zhike.crm.customers.customer;

import com.zhike.crm.platform.time.BusinessDay;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives out customer numbers: C, the business day, and a running number of that day. */
@Component
class CustomerNumbers {

    private final JdbcClient jdbc;

    private final BusinessDay businessDay;

    CustomerNumbers(JdbcClient jdbc, BusinessDay businessDay) {
        this.jdbc = jdbc;
        this.businessDay = businessDay;
    }

    String next() {
        LocalDate today = businessDay.today();
        long running = running(today);
        return "C" + today.format(DateTimeFormatter.BASIC_ISO_DATE) + String.format("%04d", running);
    }

    /** Nobody waits for anybody, except at the first customer of a day. */
    private long running(LocalDate day) {
        return jdbc.sql("select nextval('customer_number_seq') - base from customer_number_day where day = :day")
                .param("day", day)
                .query(Long.class)
                .optional()
                .orElseGet(() -> begin(day));
    }

    private long begin(LocalDate day) {
        jdbc.sql("""
                insert into customer_number_day (day, base)
                select :day, last_value from customer_number_seq
                on conflict (day) do nothing
                """).param("day", day).update();
        return running(day);
    }
}
