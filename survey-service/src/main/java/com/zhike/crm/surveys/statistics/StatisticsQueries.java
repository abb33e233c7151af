package com.zhike.crm.surveys.statistics;

import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.surveys.sheet.SheetFilter;
import com.zhike.crm.surveys.survey.Question;
import com.zhike.crm.surveys.survey.Survey;
import com.zhike.crm.surveys.survey.SurveyId;
import com.zhike.crm.surveys.survey.SurveyQueries;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Evaluates surveys. */
@Service
@Transactional(readOnly = true)
public class StatisticsQueries {

    private final SurveyQueries surveys;

    private final TallyQueries tallies;

    private final OverviewQueries overviews;

    StatisticsQueries(SurveyQueries surveys, TallyQueries tallies, OverviewQueries overviews) {
        this.surveys = surveys;
        this.tallies = tallies;
        this.overviews = overviews;
    }

    public SurveyStatistics of(SurveyId id, SheetFilter filter, CurrentEmployee reader) {
        Survey survey = surveys.visible(id, reader);
        Sample sample = Sample.of(id, filter, reader);
        return new SurveyStatistics(
                id.value(),
                survey.details().title(),
                survey.status(),
                overviews.of(survey, sample, Sample.voided(id, filter, reader)),
                of(survey.questionnaire().asked(), sample));
    }

    /** Some questions of a survey only. */
    public List<QuestionStatistics> of(
            SurveyId id, Collection<Question> questions, SheetFilter filter, CurrentEmployee reader) {
        return of(questions, Sample.of(id, filter, reader));
    }

    private List<QuestionStatistics> of(Collection<Question> questions, Sample sample) {
        Tally tally = tallies.count(sample, questions.stream().map(Question::id).toList());
        return questions.stream()
                .map(question -> new Evaluation(question, tally).statistics())
                .toList();
    }
}
