package com.zhike.crm.surveys.sheet;

import com.zhike.crm.platform.problem.Stale;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.surveys.survey.Survey;
import com.zhike.crm.surveys.survey.SurveyId;
import com.zhike.crm.surveys.survey.SurveyService;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the sheets, and knows which of them the caller may change. */
@Component
class SheetDesk {

    private final SheetRepository sheets;

    private final SheetQueries queries;

    private final SurveyService surveys;

    private final CorrectionPolicy corrections;

    private final JdbcClient jdbc;

    SheetDesk(
            SheetRepository sheets,
            SheetQueries queries,
            SurveyService surveys,
            CorrectionPolicy corrections,
            JdbcClient jdbc) {
        this.sheets = sheets;
        this.queries = queries;
        this.surveys = surveys;
        this.corrections = corrections;
        this.jdbc = jdbc;
    }

    SheetId keep(AnswerSheet sheet) {
        return sheets.saveAndFlush(sheet).id();
    }

    void discard(AnswerSheet sheet) {
        sheet.requireDraft();
        sheets.delete(sheet);
    }

    AnswerSheet correctable(SheetId id, CurrentEmployee by) {
        queries.requireVisible(id, by);
        AnswerSheet sheet = sheets.findById(id).orElseThrow(SheetNotFound::new);
        corrections.check(by, sheet);
        return sheet;
    }

    AnswerSheet correctable(SheetId id, long readVersion, CurrentEmployee by) {
        AnswerSheet sheet = correctable(id, by);
        if (sheet.version() != readVersion) {
            throw new Stale(readVersion, sheet.version(), queries.get(id, by));
        }
        return sheet;
    }

    /** The survey of a sheet that is corrected. */
    Survey survey(SurveyId id, LocalDate answeredOn) {
        return surveys.correct(id, answeredOn);
    }

    /** What counts is never incomplete. */
    FillSheet complete(FillSheet command) {
        return new FillSheet(
                command.customerId(),
                command.head(),
                command.employeeId(),
                command.answers(),
                command.scanIds(),
                false);
    }

    /** Refuses a second sheet where one of each customer is enough. */
    void requireRoom(Survey survey, UUID customer) {
        if (!survey.details().several()) {
            valid(survey.id(), customer).stream().findFirst().ifPresent(sheet -> {
                throw new AlreadyAnswered(sheet);
            });
        }
    }

    int nextWave(SurveyId survey, UUID customer) {
        return jdbc.sql("""
                        select 1 + coalesce(max(wave), 0) from answer_sheet
                        where survey_id = :survey and customer_id = :customer""")
                .param("survey", survey.value())
                .param("customer", customer)
                .query(Integer.class)
                .single();
    }

    private List<UUID> valid(SurveyId survey, UUID customer) {
        return jdbc.sql("""
                        select id from answer_sheet
                        where survey_id = :survey and customer_id = :customer and status = 'VALID' order by wave desc""")
                .param("survey", survey.value())
                .param("customer", customer)
                .query(UUID.class)
                .list();
    }
}
