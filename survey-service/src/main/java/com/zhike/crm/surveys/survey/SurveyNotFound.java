package com.zhike.crm.surveys.survey;

import com.zhike.crm.platform.problem.NotFound;

/** There is no such survey, or it is a draft that the caller does not work on. */
public class SurveyNotFound extends NotFound {

    public SurveyNotFound() {
        super("survey-not-found");
    }
}
