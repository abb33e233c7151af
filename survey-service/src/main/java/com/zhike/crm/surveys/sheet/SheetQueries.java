package com.zhike.crm.surveys.sheet;

import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.paging.ListStatement;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.surveys.survey.Questionnaire;
import com.zhike.crm.surveys.survey.SurveyQueries;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads sheets, each reader those he may see. */
@Service
@Transactional(readOnly = true)
public class SheetQueries {

    private static final String COLUMNS = """
            s.*, v.title as survey_title, k.name as customer_name, t.name as contact_name, e.name as employee_name,
            d.name as department_name""";

    private static final String TABLES = SheetFilter.TABLES + """
             join survey v on v.id = s.survey_id
            left join known_contact t on t.id = s.contact_id
            left join directory_employee e on e.id = s.employee_id
            left join directory_department d on d.id = s.department_id""";

    private static final Map<String, String> SORTABLE = Map.of(
            "answeredOn", "s.answered_on",
            "customerName", "k.name nulls last",
            "surveyTitle", "v.title",
            "industry", "s.industry nulls last",
            "category", "s.category nulls last",
            "employeeName", "e.name nulls last",
            "status", "s.status",
            "changedAt", "s.changed_at");

    private final JdbcClient jdbc;

    private final SheetRepository sheets;

    private final SurveyQueries surveys;

    private final CorrectionPolicy corrections;

    SheetQueries(JdbcClient jdbc, SheetRepository sheets, SurveyQueries surveys, CorrectionPolicy corrections) {
        this.jdbc = jdbc;
        this.sheets = sheets;
        this.surveys = surveys;
        this.corrections = corrections;
    }

    public Page<SheetSummary> search(SheetFilter filter, PageQuery page, CurrentEmployee reader) {
        return ListStatement.select(COLUMNS)
                .from(TABLES)
                .where(filter.narrow(SheetVisibility.of(reader)))
                .sortable(SORTABLE)
                .defaultSort("-answeredOn")
                .uniqueBy("s.id")
                .read(jdbc, page, new DataClassRowMapper<>(SheetSummary.class));
    }

    public SheetView get(SheetId id, CurrentEmployee reader) {
        Conditions conditions = SheetVisibility.of(reader).and("s.id = :id", "id", id.value());
        return jdbc.sql("select " + COLUMNS + ", s.remark, b.name as entered_by_name, w.name as voided_by_name from "
                        + TABLES + " left join directory_employee b on b.id = s.entered_by"
                        + " left join directory_employee w on w.id = s.voided_by " + conditions.where())
                .params(conditions.parameters())
                .query((row, number) -> {
                    SheetSummary summary = new DataClassRowMapper<>(SheetSummary.class).mapRow(row, number);
                    AnswerSheet sheet = sheets.findById(id).orElseThrow(SheetNotFound::new);
                    Questionnaire questionnaire =
                            surveys.visible(sheet.surveyId(), reader).questionnaire();
                    return new SheetView(
                            summary,
                            row.getObject("contact_id", UUID.class),
                            row.getString("remark"),
                            row.getString("entered_by_name"),
                            row.getString("voided_by_name"),
                            questionnaire,
                            Answers.read(questionnaire, sheet.marks()).all(),
                            sheet.scans(),
                            sheet.status() != SheetStatus.VOID && corrections.allows(reader, sheet));
                })
                .optional()
                .orElseThrow(SheetNotFound::new);
    }

    /** Refuses a sheet that does not exist for the reader. */
    public void requireVisible(SheetId id, CurrentEmployee reader) {
        Conditions conditions = SheetVisibility.of(reader).and("s.id = :id", "id", id.value());
        boolean visible = jdbc.sql("select exists (select 1 from answer_sheet s " + conditions.where() + ")")
                .params(conditions.parameters())
                .query(Boolean.class)
                .single();
        if (!visible) {
            throw new SheetNotFound();
        }
    }
}
