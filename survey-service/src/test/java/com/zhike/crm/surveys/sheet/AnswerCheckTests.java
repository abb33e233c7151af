package com.zhike.crm.surveys.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.platform.problem.FieldProblem;
import com.zhike.crm.surveys.survey.Limits;
import com.zhike.crm.surveys.survey.Option;
import com.zhike.crm.surveys.survey.Question;
import com.zhike.crm.surveys.survey.QuestionType;
import com.zhike.crm.surveys.survey.Questionnaire;
import com.zhike.crm.surveys.survey.Section;
import com.zhike.crm.surveys.survey.ShowIf;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerCheckTests {

    private static final UUID ID = UUID.randomUUID();

    private static final List<Option> OPTIONS = List.of(
            Option.of("a", "A"),
            Option.of("b", "B"),
            Option.of("c", "C"),
            new Option("o", "其他", true, false),
            new Option("none", "以上都没有", false, true));

    @ParameterizedTest
    @EnumSource(value = QuestionType.class, names = "NOTE", mode = EnumSource.Mode.EXCLUDE)
    void whatIsRequiredIsMissedOnlyWhenTheSheetIsSubmitted(QuestionType type) {
        Question question = question(type, Limits.NONE);

        assertThat(codes(question, Answer.none(ID), true)).containsExactly("answer-required");
        assertThat(codes(question, Answer.none(ID), false)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = QuestionType.class, names = "NOTE", mode = EnumSource.Mode.EXCLUDE)
    void aProperAnswerOfEachTypeIsTakenAndReadBack(QuestionType type) {
        Question question = question(type, Limits.NONE);
        Answer answer = proper(type);

        assertThat(codes(question, answer, true)).isEmpty();
        Questionnaire questionnaire = questionnaire(question);
        Answers answers = Answers.of(questionnaire, List.of(answer));
        assertThat(Answers.read(questionnaire, answers.marks()).to(question)).isEqualTo(answer);
    }

    @ParameterizedTest
    @EnumSource(value = QuestionType.class, names = "NOTE", mode = EnumSource.Mode.EXCLUDE)
    void anAnswerOfAnotherKindIsRefused(QuestionType type) {
        Answer answer = type == QuestionType.DATE ? text("heute") : proper(QuestionType.DATE);

        assertThat(codes(question(type, Limits.NONE), answer, false)).containsExactly("answer-of-other-kind");
    }

    @Test
    void choicesKeepToTheirOptions() {
        Question single = question(QuestionType.SINGLE, Limits.NONE);
        Question multiple = question(QuestionType.MULTIPLE, new Limits(2, 3, null, null, null, null, null));

        assertThat(codes(single, options("x"), true)).containsExactly("option-unknown");
        assertThat(codes(single, options("a", "b"), true)).containsExactly("one-option-only");
        assertThat(codes(multiple, options("a", "a"), true)).containsExactly("option-unknown");
        assertThat(codes(multiple, options("a"), true)).containsExactly("too-few-options");
        assertThat(codes(multiple, options("a"), false)).isEmpty();
        assertThat(codes(multiple, options("a", "b", "c", "o"), false)).containsExactly("too-many-options");
        assertThat(codes(multiple, options("a", "none"), false)).containsExactly("option-excludes-others");
        assertThat(codes(multiple, options("none"), true)).isEmpty();
        assertThat(codes(single, options("o"), true)).containsExactly("other-missing");
    }

    @Test
    void numbersKeepToTheirLimits() {
        Question scale = question(QuestionType.SCALE, Limits.NONE);
        Question number =
                question(QuestionType.NUMBER, new Limits(null, null, BigDecimal.ZERO, BigDecimal.TEN, 1, null, null));

        assertThat(codes(scale, number("6"), false)).containsExactly("number-outside");
        assertThat(codes(scale, number("2.5"), false)).containsExactly("too-many-decimals");
        assertThat(codes(question(QuestionType.NPS, Limits.NONE), number("0"), false))
                .isEmpty();
        assertThat(codes(number, number("-0.1"), false)).containsExactly("number-outside");
        assertThat(codes(number, number("9.5"), true)).isEmpty();
        assertThat(codes(number, number("9.55"), false)).containsExactly("too-many-decimals");
        assertThat(codes(number, number("1E+30"), false)).isNotEmpty();
    }

    @Test
    void textsMatricesAndRankingsAreComplete() {
        Question text = question(QuestionType.TEXT, new Limits(null, 3, null, null, null, null, null));
        Answer oneRow = new Answer(ID, List.of(), null, null, null, null, Map.of("r1", "a"));
        Answer strangeRow = new Answer(ID, List.of(), null, null, null, null, Map.of("r9", "a"));

        assertThat(codes(text, text("abcd"), false)).containsExactly("answer-too-long");
        assertThat(codes(question(QuestionType.MATRIX, Limits.NONE), oneRow, true))
                .containsExactly("rows-missing");
        assertThat(codes(question(QuestionType.MATRIX, Limits.NONE), oneRow, false))
                .isEmpty();
        assertThat(codes(question(QuestionType.MATRIX, Limits.NONE), strangeRow, false))
                .containsExactly("option-unknown");
        assertThat(codes(question(QuestionType.RANKING, Limits.NONE), options("a", "b"), true))
                .containsExactly("too-few-options");
    }

    @Test
    void aQuestionThatIsNotShownNeedsNoAnswerAndKeepsNone() {
        UUID first = UUID.randomUUID();
        Question asked =
                new Question(first, QuestionType.SINGLE, "First", null, true, OPTIONS, List.of(), Limits.NONE, null);
        Question conditional = new Question(
                ID,
                QuestionType.TEXT,
                "Why",
                null,
                true,
                List.of(),
                List.of(),
                Limits.NONE,
                new ShowIf(first, Set.of("a")));
        Questionnaire questionnaire = new Questionnaire(List.of(new Section(null, List.of(asked, conditional))));
        Answer other = new Answer(first, List.of("b"), null, null, null, null, Map.of());
        Answer same = new Answer(first, List.of("a"), null, null, null, null, Map.of());

        Answers hidden = Answers.of(questionnaire, List.of(other, text("because")));
        assertThat(AnswerCheck.of(questionnaire, hidden, true)).isEmpty();
        assertThat(hidden.marks()).hasSize(1);
        assertThat(AnswerCheck.of(questionnaire, Answers.of(questionnaire, List.of(same)), true))
                .extracting(FieldProblem::field)
                .containsExactly("answers." + ID);
    }

    @Test
    void anAnswerToSomethingElseIsRefused() {
        Question question = question(QuestionType.TEXT, Limits.NONE);
        Answer strange = new Answer(UUID.randomUUID(), List.of(), null, null, "x", null, Map.of());

        assertThat(AnswerCheck.of(
                        questionnaire(question), Answers.of(questionnaire(question), List.of(strange)), false))
                .extracting(FieldProblem::code)
                .containsExactly("question-unknown");
    }

    private static List<String> codes(Question question, Answer answer, boolean complete) {
        Questionnaire questionnaire = questionnaire(question);
        return AnswerCheck.of(questionnaire, Answers.of(questionnaire, List.of(answer)), complete).stream()
                .map(FieldProblem::code)
                .toList();
    }

    private static Answer proper(QuestionType type) {
        return switch (type) {
            case SINGLE, DROPDOWN, YES_NO -> options("a");
            case MULTIPLE -> new Answer(ID, List.of("a", "o"), "anderes", null, null, null, Map.of());
            case RANKING -> options("c", "a", "b");
            case MATRIX -> new Answer(ID, List.of(), null, null, null, null, Map.of("r1", "a", "r2", "b"));
            case NUMBER, SCALE, NPS -> number("3");
            case TEXT, LONG_TEXT, NOTE -> text("words");
            case DATE -> new Answer(ID, List.of(), null, null, null, LocalDate.of(2026, 3, 2), Map.of());
        };
    }

    private static Questionnaire questionnaire(Question question) {
        return new Questionnaire(List.of(new Section(null, List.of(question))));
    }

    private static Question question(QuestionType type, Limits limits) {
        List<Option> options = type == QuestionType.RANKING ? OPTIONS.subList(0, 3) : OPTIONS;
        List<Option> rows =
                type == QuestionType.MATRIX ? List.of(Option.of("r1", "R1"), Option.of("r2", "R2")) : List.of();
        return new Question(
                ID, type, "Question", null, true, type.hasOptions() ? options : List.of(), rows, limits, null);
    }

    private static Answer options(String... chosen) {
        return new Answer(ID, List.of(chosen), null, null, null, null, Map.of());
    }

    private static Answer number(String number) {
        return new Answer(ID, List.of(), null, new BigDecimal(number), null, null, Map.of());
    }

    private static Answer text(String text) {
        return new Answer(ID, List.of(), null, null, text, null, Map.of());
    }
}
