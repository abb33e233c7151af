package com.zhike.crm.surveys.survey;

/** The tabs above the list of surveys. */
public enum SurveyTab {
    ALL("true"),
    PUBLISHED("v.status = 'PUBLISHED'"),
    PAUSED("v.status = 'PAUSED'"),
    DRAFT("v.status = 'DRAFT'"),
    CLOSED("v.status = 'CLOSED'");

    private final String condition;

    SurveyTab(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
