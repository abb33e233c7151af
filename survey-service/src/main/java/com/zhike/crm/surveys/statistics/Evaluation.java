package com.zhike.crm.surveys.statistics;

import com.zhike.crm.surveys.statistics.Tally.Month;
import com.zhike.crm.surveys.statistics.Tally.Ticks;
import com.zhike.crm.surveys.survey.Question;
import com.zhike.crm.surveys.survey.QuestionType;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns what was counted for a question into what is shown of it. */
record Evaluation(Question question, Tally tally) {

    private static final int SHOWN_TEXTS = 100;

    QuestionStatistics statistics() {
        long answered = tally.answered(question.id());
        QuestionType type = question.type();
        List<TextAnswer> texts = tally.texts(question.id());
        return new QuestionStatistics(
                question.id(),
                type,
                question.title(),
                answered,
                tally.sheets() - answered,
                type == QuestionType.MATRIX ? List.of() : options("", answered),
                rows(),
                bars(answered),
                numbers(),
                type == QuestionType.NPS ? NetPromoterScore.of(tally.numbers(question.id())) : null,
                texts.stream().limit(SHOWN_TEXTS).toList(),
                type.writes()
                        ? WordCount.of(texts.stream().map(TextAnswer::text).toList())
                        : List.of());
    }

    private List<OptionCount> options(String item, long base) {
        List<Ticks> ticks = tally.ticks(question.id(), item);
        long mentions = ticks.stream().mapToLong(Ticks::count).sum();
        return question.options().stream()
                .map(option -> {
                    Ticks tick = ticks.stream()
                            .filter(of -> of.optionId().equals(option.id()))
                            .findFirst()
                            .orElseGet(() -> new Ticks(item, option.id(), 0, 0));
                    return new OptionCount(
                            option.id(),
                            option.label(),
                            tick.count(),
                            Percent.of(tick.count(), base),
                            question.type() == QuestionType.MULTIPLE ? Percent.of(tick.count(), mentions) : null,
                            meanRank(tick),
                            score(tick));
                })
                .toList();
    }

    private @Nullable BigDecimal meanRank(Ticks tick) {
        return question.type() == QuestionType.RANKING ? Percent.mean(tick.positions(), tick.count()) : null;
    }

    /** Over all who answered: an option that was left out weighs nothing. */
    private @Nullable BigDecimal score(Ticks tick) {
        long weights = (question.options().size() + 1L) * tick.count() - tick.positions();
        return question.type() == QuestionType.RANKING ? Percent.mean(weights, tally.answered(question.id())) : null;
    }

    private List<RowStatistics> rows() {
        return question.rows().stream()
                .map(row -> {
                    long answered = tally.ticks(question.id(), row.id()).stream()
                            .mapToLong(Ticks::count)
                            .sum();
                    List<OptionCount> options = options(row.id(), answered);
                    double sum = 0;
                    for (int place = 0; place < options.size(); place++) {
                        sum += (place + 1.0) * options.get(place).count();
                    }
                    return new RowStatistics(row.id(), row.label(), answered, Percent.mean(sum, answered), options);
                })
                .toList();
    }

    private List<Bar> bars(long answered) {
        List<ValueCount> numbers = tally.numbers(question.id());
        return switch (question.type()) {
            case SCALE, NPS -> scale(numbers, answered);
            case NUMBER -> Bands.of(numbers);
            case DATE ->
                tally.months(question.id()).stream()
                        .map(month -> bar(month, answered))
                        .toList();
            default -> List.of();
        };
    }

    private static Bar bar(Month month, long answered) {
        return new Bar(month.month().toString().substring(0, 7), month.count(), Percent.of(month.count(), answered));
    }

    /** Every mark of the scale, those nobody gave included. */
    private List<Bar> scale(List<ValueCount> numbers, long answered) {
        BigDecimal to = question.limits().to();
        return Stream.iterate(
                        question.limits().from(), mark -> mark.compareTo(to) <= 0, mark -> mark.add(BigDecimal.ONE))
                .map(mark -> {
                    long count = numbers.stream()
                            .filter(number -> number.value().compareTo(mark) == 0)
                            .mapToLong(ValueCount::count)
                            .sum();
                    return new Bar(mark.stripTrailingZeros().toPlainString(), count, Percent.of(count, answered));
                })
                .toList();
    }

    private @Nullable NumberSummary numbers() {
        List<ValueCount> numbers = tally.numbers(question.id());
        return numbers.isEmpty()
                ? null
                : NumberSummary.of(
                        numbers,
                        question.type() == QuestionType.SCALE
                                ? question.limits().to()
                                : null);
    }
}
