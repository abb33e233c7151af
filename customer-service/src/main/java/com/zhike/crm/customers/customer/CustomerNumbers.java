package com.zhike.crm.customers.customer;

import com.zhike.crm.platform.time.BusinessDay;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
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
        return next(1).getFirst();
    }

    /** As many as are wanted, in their order. */
    List<String> next(int count) {
        LocalDate today = businessDay.today();
        String day = "C" + today.format(DateTimeFormatter.BASIC_ISO_DATE);
        return running(today, count).stream()
                .map(running -> day + String.format("%04d", running))
                .toList();
    }

    /** Nobody waits for anybody, except at the first customer of a day. */
    private List<Long> running(LocalDate day, int count) {
        List<Long> numbers = taken(day, count);
        if (numbers.isEmpty() && count > 0) {
            begin(day);
            return taken(day, count);
        }
        return numbers;
    }

    private List<Long> taken(LocalDate day, int count) {
        return jdbc.sql("""
                select nextval('customer_number_seq') - base
                from customer_number_day, generate_series(1, :count) where day = :day
                """)
                .param("count", count)
                .param("day", day)
                .query(Long.class)
                .list();
    }

    private void begin(LocalDate day) {
        jdbc.sql("""
                insert into customer_number_day (day, base)
                select :day, last_value from customer_number_seq
                on conflict (day) do nothing
                """).param("day", day).update();
    }
}
