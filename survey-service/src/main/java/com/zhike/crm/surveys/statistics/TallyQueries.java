package com.zhike.crm.surveys.statistics;

import com.zhike.crm.surveys.statistics.Tally.Month;
import com.zhike.crm.surveys.statistics.Tally.Ticks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the marks of a sample in the database. */
@Component
class TallyQueries {

    private static final int TEXTS = 2000;

    private static final String MARKS =
            "from answer a join sample s on s.id = a.sheet_id" + " where a.question_id in (:questions) ";

    private final JdbcClient jdbc;

    TallyQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Tally count(Sample sample, Collection<UUID> questions) {
        long sheets = jdbc.sql(sample.with() + "select count(*) from sample")
                .params(sample.parameters())
                .query(Long.class)
                .single();
        if (questions.isEmpty()) {
            return new Tally(sheets, Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
        }
        Map<UUID, Long> answered = new HashMap<>();
        read(
                        sample,
                        questions,
                        "select a.question_id, count(distinct a.sheet_id) as n " + MARKS + "group by 1",
                        row -> row.getLong("n"))
                .forEach((question, counts) -> answered.put(question, counts.getFirst()));
        return new Tally(
                sheets,
                answered,
                ticks(sample, questions),
                numbers(sample, questions),
                months(sample, questions),
                texts(sample, questions));
    }

    private Map<UUID, List<Ticks>> ticks(Sample sample, Collection<UUID> questions) {
        return read(
                sample,
                questions,
                "select a.question_id, coalesce(a.item, '') as item, a.option_id, count(*) as n,"
                        + " sum(a.position) as positions " + MARKS
                        + "and a.option_id is not null group by 1, 2, 3",
                row -> new Ticks(
                        row.getString("item"), row.getString("option_id"), row.getLong("n"), row.getLong("positions")));
    }

    private Map<UUID, List<ValueCount>> numbers(Sample sample, Collection<UUID> questions) {
        return read(
                sample,
                questions,
                "select a.question_id, a.number, count(*) as n " + MARKS
                        + "and a.number is not null group by 1, 2 order by 1, 2",
                row -> new ValueCount(row.getBigDecimal("number"), row.getLong("n")));
    }

    private Map<UUID, List<Month>> months(Sample sample, Collection<UUID> questions) {
        return read(
                sample,
                questions,
                "select a.question_id, date_trunc('month', a.day::timestamp)::date as month, count(*) as n " + MARKS
                        + "and a.day is not null group by 1, 2 order by 1, 2",
                row -> new Month(row.getObject("month", LocalDate.class), row.getLong("n")));
    }

    private Map<UUID, List<TextAnswer>> texts(Sample sample, Collection<UUID> questions) {
        return read(
                sample,
                questions,
                "select * from (select a.question_id, a.sheet_id, a.option_id, a.text, s.answered_on, row_number()"
                        + " over (partition by a.question_id order by s.answered_on desc, s.id) as place " + MARKS
                        + "and a.text is not null) written where place <= " + TEXTS + " order by question_id, place",
                row -> new TextAnswer(
                        row.getObject("sheet_id", UUID.class),
                        row.getString("option_id"),
                        row.getString("text"),
                        row.getObject("answered_on", LocalDate.class)));
    }

    private <T> Map<UUID, List<T>> read(Sample sample, Collection<UUID> questions, String sql, Row<T> rows) {
        Map<UUID, List<T>> read = new HashMap<>();
        RowMapper<T> mapper = (row, _) -> {
            T value = rows.read(row);
            read.computeIfAbsent(row.getObject("question_id", UUID.class), _ -> new ArrayList<>())
                    .add(value);
            return value;
        };
        jdbc.sql(sample.with() + sql)
                .params(sample.parameters())
                .param("questions", questions)
                .query(mapper)
                .list();
        return read;
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}
