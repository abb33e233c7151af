package com.zhike.crm.surveys.followed;

import com.zhike.crm.surveys.survey.Question;
import com.zhike.crm.surveys.survey.Survey;

/** A question that somebody follows, or that is suggested to him. */
record Followed(Survey survey, Question question, ChartKind chart, boolean suggested) {}
