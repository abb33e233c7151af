package com.zhike.crm.surveys.statistics;

import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.surveys.sheet.SheetFilter;
import com.zhike.crm.surveys.sheet.SheetStatus;
import com.zhike.crm.surveys.sheet.SheetVisibility;
import com.zhike.crm.surveys.survey.SurveyId;
import java.util.Map;

/** The sheets that are counted: all of a survey's for those who design surveys, otherwise those the reader may see. */
record Sample(String sql, Map<String, Object> parameters) {

    static Sample of(SurveyId survey, SheetFilter filter, CurrentEmployee reader) {
        return of(survey, SheetStatus.VALID, filter, reader);
    }

    static Sample voided(SurveyId survey, SheetFilter filter, CurrentEmployee reader) {
        return of(survey, SheetStatus.VOID, filter, reader);
    }

    private static Sample of(SurveyId survey, SheetStatus status, SheetFilter filter, CurrentEmployee reader) {
        Conditions seen = reader.may("survey.design") ? new Conditions() : SheetVisibility.of(reader);
        Conditions conditions = filter.narrow(seen)
                .and("s.survey_id = :sampledSurvey", "sampledSurvey", survey.value())
                .and("s.status = :sampledStatus", "sampledStatus", status.name());
        return new Sample(SheetFilter.TABLES + " " + conditions.where(), conditions.parameters());
    }

    /** A statement's beginning that calls the sheets {@code sample}. */
    String with() {
        return "with sample as (select s.* from " + sql + ") ";
    }
}
