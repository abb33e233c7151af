package com.zhike.crm.surveys.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zhike.crm.platform.problem.FieldProblem;
import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.surveys.trace.Touch;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SurveyTests {

    private static final Touch NOW = new Touch(UUID.randomUUID(), Instant.parse("2026-03-02T01:00:00Z"));

    private static final UUID FIRST = UUID.randomUUID();

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Survey survey = Survey.draft(details(null, null), asking("Satisfied?", "Yes", "No"), NOW);

    @Test
    void onlyAPublishedSurveyTakesAnswers() {
        assertThatThrownBy(() -> survey.requireAnswerable(DAY)).isInstanceOf(SurveyNotOpen.class);
        survey.publish(NOW);
        survey.requireAnswerable(DAY);
        survey.pause(NOW);
        assertThatThrownBy(() -> survey.requireAnswerable(DAY)).isInstanceOf(SurveyNotOpen.class);
        survey.publish(NOW).requireAnswerable(DAY);
        survey.close(NOW);
        assertThatThrownBy(() -> survey.requireAnswerable(DAY)).isInstanceOf(SurveyNotOpen.class);
        assertThatThrownBy(() -> survey.publish(NOW)).isInstanceOf(SurveyNotOpen.class);
        assertThatThrownBy(() -> survey.change(survey.details(), survey.questionnaire(), NOW))
                .isInstanceOf(SurveyNotOpen.class);
    }

    @Test
    void answersOfOtherDaysAreRefused() {
        survey.change(details(DAY, DAY.plusDays(1)), survey.questionnaire(), NOW)
                .publish(NOW);

        survey.requireAnswerable(DAY.plusDays(1));
        assertThatThrownBy(() -> survey.requireAnswerable(DAY.plusDays(2))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> survey.requireAnswerable(DAY.minusDays(1))).isInstanceOf(Invalid.class);
    }

    @Test
    void onceAnsweredOnlyTheWordsChange() {
        survey.publish(NOW).freeze();

        survey.change(survey.details(), asking("Are you satisfied?", "Yes!", "No!"), NOW);
        assertThat(survey.questionnaire().all().getFirst().title()).isEqualTo("Are you satisfied?");
        assertThatThrownBy(() -> survey.change(survey.details(), asking("Satisfied?", "Yes", "No", "Maybe"), NOW))
                .isInstanceOf(SurveyFrozen.class);
        assertThatThrownBy(() -> survey.change(survey.details(), new Questionnaire(List.of()), NOW))
                .isInstanceOf(SurveyFrozen.class);
    }

    @Test
    void aCopyAsksTheSameUnderIdentitiesOfItsOwn() {
        UUID second = UUID.randomUUID();
        Question conditional = new Question(
                second,
                QuestionType.TEXT,
                "Why?",
                null,
                false,
                List.of(),
                List.of(),
                Limits.NONE,
                new ShowIf(FIRST, Set.of("o1")));
        Section section = asking("Satisfied?", "Yes", "No").sections().getFirst();
        Survey original = Survey.draft(
                details(DAY, DAY), new Questionnaire(List.of(section, new Section("Why", List.of(conditional)))), NOW);

        Survey copy = original.copy("Again", NOW);

        List<Question> questions = copy.questionnaire().all();
        assertThat(questions).hasSize(2);
        assertThat(questions.getFirst().id()).isNotEqualTo(FIRST);
        assertThat(questions.getLast().showIf().questionId())
                .isEqualTo(questions.getFirst().id());
        assertThat(copy.life().edition()).isEqualTo(2);
        assertThat(copy.life().formerId()).isEqualTo(original.id().value());
        assertThat(copy.details().startsOn()).isNull();
        assertThat(copy.status()).isEqualTo(SurveyStatus.DRAFT);
    }

    @Test
    void aSurveyWithoutQuestionsIsNotPublished() {
        Survey empty = Survey.draft(details(null, null), new Questionnaire(List.of()), NOW);

        assertThatThrownBy(() -> empty.publish(NOW)).isInstanceOf(Invalid.class);
    }

    @Test
    void aQuestionThatCannotBeAnsweredIsNamed() {
        Question alone = question(QuestionType.SINGLE, Limits.NONE, null, "Only");
        Question twice = question(QuestionType.MULTIPLE, Limits.NONE, null, "A", "A");
        Question crossed =
                question(QuestionType.MULTIPLE, new Limits(3, 2, null, null, null, null, null), null, "A", "B", "C");
        Question wide = question(QuestionType.SCALE, Limits.within(0, 100), null);
        Question early = question(QuestionType.TEXT, Limits.NONE, new ShowIf(FIRST, Set.of("o1")));

        assertThat(problems(alone)).containsExactly("options-too-few");
        assertThat(problems(twice)).containsExactly("option-twice");
        assertThat(problems(crossed)).containsExactly("limits-crossed");
        assertThat(problems(wide)).containsExactly("scale-too-wide");
        assertThat(problems(early)).containsExactly("condition-question-unknown");
        assertThat(QuestionnaireCheck.of(new Questionnaire(List.of(new Section(null, List.of(alone))))))
                .extracting(FieldProblem::field)
                .containsExactly("questionnaire.sections[0].questions[0].options");
    }

    private static List<String> problems(Question question) {
        return QuestionnaireCheck.of(new Questionnaire(List.of(new Section(null, List.of(question))))).stream()
                .map(FieldProblem::code)
                .toList();
    }

    private static Question question(QuestionType type, Limits limits, ShowIf condition, String... labels) {
        return new Question(
                UUID.randomUUID(), type, "Question", null, true, options(labels), List.of(), limits, condition);
    }

    private static Questionnaire asking(String title, String... labels) {
        return new Questionnaire(List.of(new Section(
                null,
                List.of(new Question(
                        FIRST,
                        QuestionType.SINGLE,
                        title,
                        null,
                        true,
                        options(labels),
                        List.of(),
                        Limits.NONE,
                        null)))));
    }

    private static List<Option> options(String... labels) {
        return java.util.stream.IntStream.range(0, labels.length)
                .mapToObj(i -> Option.of("o" + (i + 1), labels[i]))
                .toList();
    }

    private static SurveyDetails details(LocalDate from, LocalDate to) {
        return new SurveyDetails(
                "Survey", null, null, null, null, from, to, null, false, null, Set.of(), TargetGroup.EVERYBODY);
    }
}
