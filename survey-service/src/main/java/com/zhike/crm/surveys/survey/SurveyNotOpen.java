package com.zhike.crm.surveys.survey;

import com.zhike.crm.platform.problem.Conflict;
import java.util.Locale;

/** In its present state the survey does not do what was asked of it. */
public class SurveyNotOpen extends Conflict {

    SurveyNotOpen(String title, SurveyStatus status) {
        super("survey-is-" + status.name().toLowerCase(Locale.ROOT), title);
    }
}
