package com.zhike.crm.sales.numbering;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives out running numbers, one after the other over all instances of the service.
 *
 * <p>Whoever draws a number holds its series until his transaction ends, so a number is neither given twice nor lost by
 * a rollback. Draw it before any other write, or two transactions may wait for each other.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Numbers {

    private static final LocalDate ALWAYS = LocalDate.EPOCH;

    private final JdbcClient jdbc;

    Numbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of the day, such as {@code SO202603040017}; numbers in use that somebody chose himself are left out. */
    public String next(String prefix, LocalDate day, Predicate<String> taken) {
        String start = prefix + day.format(DateTimeFormatter.BASIC_ISO_DATE);
        return draw(prefix, day, start, taken);
    }

    /** The next number of a series that never starts again, such as {@code P0017}. */
    public String next(String prefix, Predicate<String> taken) {
        return draw(prefix, ALWAYS, prefix, taken);
    }

    /** Whether a number that somebody chose himself is free; it stays free until the transaction ends. */
    public boolean free(String prefix, String number, Predicate<String> taken) {
        hold(prefix);
        return !taken.test(number);
    }

    private String draw(String prefix, LocalDate day, String start, Predicate<String> taken) {
        hold(prefix);
        String number;
        do {
            number = start + "%04d".formatted(count(prefix, day));
        } while (taken.test(number));
        return number;
    }

    private void hold(String prefix) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('number-series'), hashtext(:series))")
                .param("series", prefix)
                .query(row -> {});
    }

    private long count(String prefix, LocalDate day) {
        return jdbc.sql("""
                        insert into number_series (series, day, last) values (:series, :day, 1)
                        on conflict (series, day) do update set last = number_series.last + 1
                        returning last""")
                .param("series", prefix)
                .param("day", day)
                .query(Long.class)
                .single();
    }
}
