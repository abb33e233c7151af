package com.zhike.crm.surveys.target;

import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.paging.ListStatement;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.surveys.survey.SurveyId;
import com.zhike.crm.surveys.survey.SurveyQueries;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads target lists: all of one for those who design surveys, otherwise the customers of the reader's scope. */
@Service
@Transactional(readOnly = true)
public class TargetQueries {

    private static final String TABLES = """
            survey_target t join known_customer k on k.id = t.customer_id
            cross join lateral (
                select coalesce(t.employee_id, k.owner_id) as responsible, s.answered_on,
                       case when s.answered_on is not null then 'ANSWERED'
                            when t.refused_at is not null then 'REFUSED' else 'OPEN' end as state
                from (select max(s.answered_on) as answered_on from answer_sheet s
                      where s.survey_id = t.survey_id and s.customer_id = t.customer_id and s.status = 'VALID') s) x
            left join directory_employee e on e.id = x.responsible""";

    private final JdbcClient jdbc;

    private final SurveyQueries surveys;

    TargetQueries(JdbcClient jdbc, SurveyQueries surveys) {
        this.jdbc = jdbc;
        this.surveys = surveys;
    }

    public Page<TargetView> search(UUID survey, TargetFilter filter, PageQuery page, CurrentEmployee reader) {
        return ListStatement.select("t.customer_id, k.name as customer_name, k.industry, k.level,"
                        + " x.responsible as employee_id, e.name as employee_name, x.state, x.answered_on, t.refusal")
                .from(TABLES)
                .where(filter.narrow(visible(survey, reader)))
                .sortable(Map.of("customerName", "k.name", "state", "x.state", "employeeName", "e.name nulls last"))
                .defaultSort("customerName")
                .uniqueBy("t.customer_id")
                .read(jdbc, page, new DataClassRowMapper<>(TargetView.class));
    }

    public List<TargetProgress> progress(UUID survey, CurrentEmployee reader) {
        Conditions conditions = visible(survey, reader);
        return jdbc.sql("""
                        select x.responsible as employee_id, e.name as employee_name,
                               count(*) filter (where x.state = 'OPEN') as open,
                               count(*) filter (where x.state = 'ANSWERED') as answered,
                               count(*) filter (where x.state = 'REFUSED') as refused
                        from %s %s group by 1, 2 order by 2 nulls last""".formatted(TABLES, conditions.where()))
                .params(conditions.parameters())
                .query(TargetProgress.class)
                .list();
    }

    void requireVisible(UUID survey, UUID customer, CurrentEmployee reader) {
        Conditions conditions = visible(survey, reader).and("t.customer_id = :customer", "customer", customer);
        boolean visible = jdbc.sql("select exists (select 1 from " + TABLES + " " + conditions.where() + ")")
                .params(conditions.parameters())
                .query(Boolean.class)
                .single();
        if (!visible) {
            throw new TargetNotFound();
        }
    }

    private Conditions visible(UUID survey, CurrentEmployee reader) {
        surveys.visible(new SurveyId(survey), reader);
        Conditions conditions = new Conditions().and("t.survey_id = :survey", "survey", survey);
        return reader.may("survey.design")
                ? conditions
                : conditions.within(reader.scope(), "k.owner_id", "k.department_id", "t.employee_id = :scopeEmployee");
    }
}
