package com.zhike.crm.sales.numbering;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives out running numbers, each once over all instances of the service.
 *
 * <p>They come from a sequence, so that nobody waits for the transaction of somebody else; a transaction that is rolled
 * back leaves a gap.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Numbers {

    private final JdbcClient jdbc;

    Numbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of the day, such as {@code SO202603040017}; numbers in use that somebody chose himself are left out. */
    public String next(String series, LocalDate day, Predicate<String> taken) {
        return draw(series, series + day.format(DateTimeFormatter.BASIC_ISO_DATE), start(series, day), taken);
    }

    /** The next number of a series that never starts again, such as {@code P0017}. */
    public String next(String series, Predicate<String> taken) {
        return draw(series, series, 0, taken);
    }

    /** Whether a number that somebody chose himself is free; it stays free until the transaction ends. */
    public boolean free(String number, Predicate<String> taken) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('number'), hashtext(:number))")
                .param("number", number)
                .query(row -> {});
        return !taken.test(number);
    }

    private String draw(String series, String prefix, long start, Predicate<String> taken) {
        String number;
        do {
            number = prefix + "%04d".formatted(advance(series) - start);
        } while (!free(number, taken));
        return number;
    }

    /** Where the sequence stood when the day began; only the first two of a day may wait for each other. */
    private long start(String series, LocalDate day) {
        return known(series, day).orElseGet(() -> {
            jdbc.sql("insert into number_series (series, day, start) values (:series, :day, :start)"
                            + " on conflict do nothing")
                    .param("series", series)
                    .param("day", day)
                    .param("start", advance(series))
                    .update();
            return known(series, day).orElseThrow();
        });
    }

    private Optional<Long> known(String series, LocalDate day) {
        return jdbc.sql("select start from number_series where series = :series and day = :day")
                .param("series", series)
                .param("day", day)
                .query(Long.class)
                .optional();
    }

    private long advance(String series) {
        return jdbc.sql("select nextval(cast(:sequence as regclass))")
                .param("sequence", "number_" + series.toLowerCase(Locale.ROOT))
                .query(Long.class)
                .single();
    }
}
