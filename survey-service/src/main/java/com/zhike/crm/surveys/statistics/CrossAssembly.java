package com.zhike.crm.surveys.statistics;

import com.zhike.crm.surveys.survey.Option;
import com.zhike.crm.surveys.survey.Question;
import com.zhike.crm.surveys.survey.QuestionType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts counted cells into the order of a table. */
record CrossAssembly(
        Question question, @Nullable Question other, String by, List<CrossCell> cells, Map<String, Long> answered) {

    static final String ALL = "*";

    /** Makes the table; codes of columns get their labels from outside. */
    CrossTable table(Function<List<String>, Map<String, String>> labels) {
        List<String> codes = columns();
        Map<String, String> names = labels.apply(codes);
        List<CrossRow> rows = rows(codes);
        boolean several =
                question.type() == QuestionType.MULTIPLE || (other != null && other.type() == QuestionType.MULTIPLE);
        boolean testable = !several && question.type() != QuestionType.NUMBER;
        return new CrossTable(
                question.id(),
                question.title(),
                question.type(),
                by,
                other == null ? null : other.title(),
                answered.getOrDefault(ALL, 0L),
                mean(_ -> true),
                codes.stream()
                        .map(code -> new CrossColumn(
                                code,
                                names.get(code),
                                answered.getOrDefault(code, 0L),
                                mean(cell -> cell.col().equals(code))))
                        .toList(),
                question.type() == QuestionType.NUMBER ? List.of() : rows,
                several,
                testable ? ChiSquare.of(known(codes, rows)).orElse(null) : null);
    }

    /** The other question's options in their order; otherwise the largest column first, and nothing known last. */
    private List<String> columns() {
        if (other != null && !other.options().isEmpty()) {
            return other.options().stream().map(Option::id).toList();
        }
        Comparator<String> order = other != null
                ? Comparator.comparing(BigDecimal::new)
                : Comparator.comparing(String::isEmpty)
                        .thenComparing(code -> -answered.getOrDefault(code, 0L))
                        .thenComparing(code -> code);
        return answered.keySet().stream()
                .filter(code -> !code.equals(ALL))
                .sorted(order)
                .toList();
    }

    private List<CrossRow> rows(List<String> codes) {
        return values().map(value -> {
                    List<Long> counts = codes.stream()
                            .map(code -> count(cell ->
                                    cell.col().equals(code) && cell.val().equals(value.id())))
                            .toList();
                    long total = question.type() == QuestionType.MULTIPLE || other == null
                            ? counts.stream().mapToLong(Long::longValue).sum()
                            : count(cell -> cell.val().equals(value.id()));
                    return new CrossRow(value.id(), value.label(), counts, total);
                })
                .toList();
    }

    private Stream<Option> values() {
        if (question.type().rates()) {
            BigDecimal to = question.limits().to();
            return Stream.iterate(
                            question.limits().from(), mark -> mark.compareTo(to) <= 0, mark -> mark.add(BigDecimal.ONE))
                    .map(mark -> mark.stripTrailingZeros().toPlainString())
                    .map(mark -> Option.of(mark, mark));
        }
        return question.options().stream();
    }

    /** The test asks whether known groups differ; customers of whom nothing is known are no group. */
    private static List<List<Long>> known(List<String> codes, List<CrossRow> rows) {
        List<List<Long>> known = new ArrayList<>();
        for (CrossRow row : rows) {
            List<Long> counts = new ArrayList<>();
            for (int column = 0; column < codes.size(); column++) {
                if (!codes.get(column).isEmpty()) {
                    counts.add(row.counts().get(column));
                }
            }
            known.add(counts);
        }
        return known;
    }

    private long count(Predicate<CrossCell> condition) {
        return cells.stream().filter(condition).mapToLong(CrossCell::count).sum();
    }

    private @Nullable BigDecimal mean(Predicate<CrossCell> condition) {
        if (!question.type().rates() && question.type() != QuestionType.NUMBER) {
            return null;
        }
        double sum = cells.stream()
                .filter(condition)
                .mapToDouble(cell -> Double.parseDouble(cell.val()) * cell.count())
                .sum();
        return Percent.mean(sum, count(condition));
    }
}
