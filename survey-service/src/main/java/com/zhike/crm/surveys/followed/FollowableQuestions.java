package com.zhike.crm.surveys.followed;

import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.surveys.survey.Question;
import com.zhike.crm.surveys.survey.Survey;
import com.zhike.crm.surveys.survey.SurveyId;
import com.zhike.crm.surveys.survey.SurveyNotFound;
import com.zhike.crm.surveys.survey.SurveyQueries;
import com.zhike.crm.surveys.survey.SurveyStatus;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Knows which questions can be followed: those of published surveys that take options or marks. */
@Component
class FollowableQuestions {

    private final SurveyQueries surveys;

    FollowableQuestions(SurveyQueries surveys) {
        this.surveys = surveys;
    }

    Optional<Followed> find(Follow follow, CurrentEmployee reader, boolean suggested) {
        try {
            Survey survey = surveys.visible(new SurveyId(follow.surveyId()), reader);
            return survey.questionnaire()
                    .question(follow.questionId())
                    .filter(question -> survey.status() != SurveyStatus.DRAFT && followable(question))
                    .map(question -> new Followed(survey, question, follow.chart(), suggested));
        } catch (SurveyNotFound _) {
            return Optional.empty();
        }
    }

    /** The first question with options of the survey that was published last. */
    Optional<Followed> suggestion() {
        return surveys.open().stream()
                .limit(1)
                .flatMap(survey -> survey.questionnaire().asked().stream()
                        .filter(question -> question.type().chooses())
                        .map(question -> new Followed(survey, question, ChartKind.BAR, true)))
                .findFirst();
    }

    private static boolean followable(Question question) {
        return question.type().chooses() || question.type().rates();
    }
}
