package com.zhike.crm.surveys.followed;

import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.time.BusinessDay;
import com.zhike.crm.surveys.sheet.SheetFilter;
import com.zhike.crm.surveys.statistics.QuestionStatistics;
import com.zhike.crm.surveys.statistics.StatisticsQueries;
import com.zhike.crm.surveys.survey.Survey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Evaluates the followed questions. */
@Service
@Transactional(readOnly = true)
public class FollowedQueries {

    private final FollowedQuestions questions;

    private final StatisticsQueries statistics;

    private final BusinessDay day;

    FollowedQueries(FollowedQuestions questions, StatisticsQueries statistics, BusinessDay day) {
        this.questions = questions;
        this.statistics = statistics;
        this.day = day;
    }

    public List<FollowedQuestion> of(CurrentEmployee reader) {
        LocalDate lastMonth = day.today().withDayOfMonth(1).minusDays(1);
        return questions.of(reader).stream()
                .map(followed ->
                        view(followed, statistics(followed, null, reader), statistics(followed, lastMonth, reader)))
                .toList();
    }

    private QuestionStatistics statistics(Followed followed, @Nullable LocalDate to, CurrentEmployee reader) {
        return statistics
                .of(
                        followed.survey().id(),
                        List.of(followed.question()),
                        SheetFilter.valid(followed.survey().id().value(), to),
                        reader)
                .getFirst();
    }

    private static FollowedQuestion view(Followed followed, QuestionStatistics now, QuestionStatistics before) {
        Survey survey = followed.survey();
        List<FollowedOption> options = options(now);
        Optional<FollowedOption> top = options.stream()
                .filter(option -> option.count() > 0)
                .max(Comparator.comparingLong(FollowedOption::count));
        return new FollowedQuestion(
                survey.id().value(),
                survey.details().title(),
                survey.status(),
                now.questionId(),
                now.title(),
                now.type(),
                followed.chart(),
                now.answered(),
                options,
                now.numbers() == null ? null : now.numbers().mean(),
                top.map(FollowedOption::label).orElse(null),
                top.map(option -> change(option, before)).orElse(null),
                followed.suggested());
    }

    private static @Nullable BigDecimal change(FollowedOption top, QuestionStatistics before) {
        if (before.answered() == 0) {
            return null;
        }
        return options(before).stream()
                .filter(option -> option.label().equals(top.label()))
                .map(option -> top.share().subtract(option.share()))
                .findFirst()
                .orElse(null);
    }

    private static List<FollowedOption> options(QuestionStatistics question) {
        return Stream.concat(
                        question.options().stream()
                                .map(option -> new FollowedOption(option.label(), option.count(), option.share())),
                        question.bars().stream().map(bar -> new FollowedOption(bar.label(), bar.count(), bar.share())))
                .toList();
    }
}
