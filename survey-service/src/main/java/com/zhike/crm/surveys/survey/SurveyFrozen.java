package com.zhike.crm.surveys.survey;

import com.zhike.crm.platform.problem.Conflict;

/** The survey was answered; its questions can only be worded better. */
public class SurveyFrozen extends Conflict {

    SurveyFrozen(String title) {
        super("survey-frozen", title);
    }
}
