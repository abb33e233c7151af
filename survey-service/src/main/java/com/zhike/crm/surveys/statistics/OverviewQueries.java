package com.zhike.crm.surveys.statistics;

import com.zhike.crm.surveys.survey.Survey;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts sheets by who brought them, and when. */
@Component
class OverviewQueries {

    private final JdbcClient jdbc;

    OverviewQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Overview of(Survey survey, Sample valid, Sample voided) {
        Integer target = survey.details().targetSheets();
        Totals totals = jdbc.sql(valid.with()
                        + "select count(*) as sheets, count(distinct customer_id) as customers from sample")
                .params(valid.parameters())
                .query(Totals.class)
                .single();
        long voids = jdbc.sql(voided.with() + "select count(*) from sample")
                .params(voided.parameters())
                .query(Long.class)
                .single();
        return new Overview(
                target,
                totals.sheets(),
                voids,
                totals.customers(),
                target == null ? null : Percent.of(totals.sheets(), target),
                byDay(valid, totals.sheets()),
                by(valid, "employee_id", "directory_employee"),
                by(valid, "department_id", "directory_department"));
    }

    private List<Bar> byDay(Sample sample, long all) {
        return jdbc.sql(sample.with()
                        + "select answered_on::text as day, count(*) as n from sample group by 1 order by 1")
                .params(sample.parameters())
                .query((row, _) -> new Bar(row.getString("day"), row.getLong("n"), Percent.of(row.getLong("n"), all)))
                .list();
    }

    private List<CountOf> by(Sample sample, String column, String names) {
        return jdbc.sql(sample.with() + "select s." + column + " as id, d.name as label, count(*) as count"
                        + " from sample s left join " + names + " d on d.id = s." + column
                        + " group by 1, 2 order by 3 desc, 2 nulls last")
                .params(sample.parameters())
                .query(CountOf.class)
                .list();
    }

    /** How many sheets, of how many customers. */
    private record Totals(long sheets, long customers) {}
}
