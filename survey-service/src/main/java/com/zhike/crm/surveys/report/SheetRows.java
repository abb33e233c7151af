package com.zhike.crm.surveys.report;

import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.surveys.sheet.Mark;
import com.zhike.crm.surveys.sheet.SheetFilter;
import com.zhike.crm.surveys.sheet.SheetVisibility;
import com.zhike.crm.surveys.survey.SurveyId;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads sheets with their marks one after the other, however many there are. */
@Component
class SheetRows {

    private static final int FETCHED = 500;

    private static final String SQL = """
            select s.id, k.name as customer, s.category, s.level, s.industry, s.source, s.company_size, s.province,
                   s.stage, t.name as contact, s.answered_on, s.channel, e.name as employee, d.name as department,
                   s.wave, s.remark, a.question_id, a.position, a.item, a.option_id, a.number, a.text, a.day
            from %s left join answer a on a.sheet_id = s.id
            %s order by s.answered_on, s.id, a.position""";

    private static final String TABLES = SheetFilter.TABLES + """
             left join known_contact t on t.id = s.contact_id
            left join directory_employee e on e.id = s.employee_id
            left join directory_department d on d.id = s.department_id""";

    private final JdbcTemplate jdbc;

    SheetRows(JdbcTemplate jdbc) {
        // a template of its own: how many rows it fetches at a time is its own business
        this.jdbc = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
        this.jdbc.setFetchSize(FETCHED);
    }

    /** Must be called in a transaction, or everything would be read at once. */
    void each(SurveyId survey, SheetFilter filter, CurrentEmployee reader, BiConsumer<SheetRow, List<Mark>> act) {
        Conditions conditions = filter.narrow(SheetVisibility.of(reader))
                .and("s.survey_id = :survey and s.status = 'VALID'")
                .with("survey", survey.value());
        SheetGathering gathering = new SheetGathering(act);
        new NamedParameterJdbcTemplate(jdbc)
                .query(SQL.formatted(TABLES, conditions.where()), conditions.parameters(), gathering);
        gathering.finish();
    }
}
