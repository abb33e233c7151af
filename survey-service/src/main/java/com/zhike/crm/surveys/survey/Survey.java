package com.zhike.crm.surveys.survey;

import com.zhike.crm.platform.problem.FieldProblem;
import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.surveys.trace.Touch;
import com.zhike.crm.surveys.trace.Traces;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Questions that customers are asked, and when they may be answered. */
@Entity
public class Survey extends AbstractAggregateRoot<Survey> {

    @EmbeddedId
    private SurveyId id;

    @Version
    private @Nullable Long version;

    @Embedded
    private SurveyDetails details;

    @JdbcTypeCode(SqlTypes.JSON)
    private Questionnaire questionnaire;

    private int questionCount;

    @Enumerated(EnumType.STRING)
    private SurveyStatus status;

    private boolean frozen;

    private int edition;

    @Column(name = "former_id")
    private @Nullable UUID formerId;

    private @Nullable Instant publishedAt;

    private @Nullable Instant closedAt;

    @Embedded
    private Traces traces;

    @SuppressWarnings("NullAway.Init")
    protected Survey() {}

    private Survey(SurveyDetails details, Questionnaire questionnaire, int edition, Touch touch) {
        this.id = SurveyId.next();
        this.details = details;
        this.questionnaire = questionnaire;
        this.questionCount = questionnaire.asked().size();
        this.status = SurveyStatus.DRAFT;
        this.edition = edition;
        this.traces = Traces.created(touch);
    }

    /** Begins a survey; it stays a draft until it is published. */
    static Survey draft(SurveyDetails details, Questionnaire questionnaire, Touch touch) {
        return new Survey(checked(owned(details, touch)), checked(questionnaire), 1, touch);
    }

    /** Begins the next edition with the same questions; the answers to this one stay with it. */
    Survey copy(String title, Touch touch) {
        Survey copy = new Survey(details.again(title, touch.by()), questionnaire.copied(), edition + 1, touch);
        copy.formerId = id.value();
        return copy;
    }

    Survey change(SurveyDetails changed, Questionnaire asked, Touch touch) {
        requireNot(SurveyStatus.CLOSED);
        if (frozen && !questionnaire.asksTheSameAs(asked)) {
            throw new SurveyFrozen(details.title());
        }
        SurveyDetails before = details;
        boolean otherWords = !questionnaire.equals(asked);
        details = checked(owned(changed, touch));
        questionnaire = checked(asked);
        questionCount = asked.asked().size();
        if (status != SurveyStatus.DRAFT) {
            requireQuestions();
        }
        traces = traces.changed(touch);
        registerEvent(new Changed(id, before, details, otherWords, touch.by()));
        return this;
    }

    /** Opens the survey for answers, for the first time or again after a pause. */
    Survey publish(Touch touch) {
        requireOneOf(SurveyStatus.DRAFT, SurveyStatus.PAUSED);
        requireQuestions();
        boolean first = status == SurveyStatus.DRAFT;
        become(SurveyStatus.PUBLISHED, touch);
        if (first) {
            publishedAt = touch.at();
            registerEvent(new Published(id, details, touch));
        }
        return this;
    }

    Survey pause(Touch touch) {
        requireOneOf(SurveyStatus.PUBLISHED);
        return become(SurveyStatus.PAUSED, touch);
    }

    Survey close(Touch touch) {
        requireOneOf(SurveyStatus.PUBLISHED, SurveyStatus.PAUSED);
        become(SurveyStatus.CLOSED, touch);
        closedAt = touch.at();
        registerEvent(new Closed(id, details.title(), touch));
        return this;
    }

    /** From the first sheet on the questions stay as they are. */
    Survey freeze() {
        frozen = true;
        return this;
    }

    /** Refuses an answer of this day, or any while the survey is not open. */
    void requireAnswerable(LocalDate answeredOn) {
        requireOneOf(SurveyStatus.PUBLISHED);
        requireCovered(answeredOn);
    }

    /** Whether this employee enters answers; those who design surveys see to all of them. */
    public boolean isEnteredBy(CurrentEmployee employee) {
        return details.counts(employee.id()) || employee.may("survey.design");
    }

    void requireCorrectable(LocalDate answeredOn) {
        requireOneOf(SurveyStatus.PUBLISHED, SurveyStatus.PAUSED);
        requireCovered(answeredOn);
    }

    private void requireCovered(LocalDate answeredOn) {
        if (!details.covers(answeredOn)) {
            throw Invalid.field("answeredOn", "day-outside-survey");
        }
    }

    void requireDraft() {
        requireOneOf(SurveyStatus.DRAFT);
    }

    private Survey become(SurveyStatus next, Touch touch) {
        registerEvent(new Moved(id, status, next, touch.by()));
        status = next;
        traces = traces.changed(touch);
        return this;
    }

    private void requireNot(SurveyStatus forbidden) {
        if (status == forbidden) {
            throw new SurveyNotOpen(details.title(), status);
        }
    }

    private void requireOneOf(SurveyStatus... allowed) {
        if (!List.of(allowed).contains(status)) {
            throw new SurveyNotOpen(details.title(), status);
        }
    }

    private void requireQuestions() {
        if (questionnaire.asked().isEmpty()) {
            throw Invalid.field("questionnaire", "questions-missing");
        }
    }

    private static SurveyDetails owned(SurveyDetails details, Touch touch) {
        return details.ownerId() == null ? details.ownedBy(touch.by()) : details;
    }

    private static SurveyDetails checked(SurveyDetails details) {
        if (details.startsOn() != null
                && details.endsOn() != null
                && details.endsOn().isBefore(details.startsOn())) {
            throw Invalid.field("endsOn", "ends-before-start");
        }
        return details;
    }

    private static Questionnaire checked(Questionnaire questionnaire) {
        List<FieldProblem> problems = QuestionnaireCheck.of(questionnaire);
        if (!problems.isEmpty()) {
            throw Invalid.fields(problems);
        }
        return questionnaire;
    }

    public SurveyId id() {
        return id;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public SurveyDetails details() {
        return details;
    }

    public Questionnaire questionnaire() {
        return questionnaire;
    }

    public SurveyStatus status() {
        return status;
    }

    public SurveyLife life() {
        return new SurveyLife(status, frozen, edition, formerId, publishedAt, closedAt, traces);
    }

    /** A survey was published for the first time. */
    public record Published(SurveyId survey, SurveyDetails details, Touch touch) {}

    /** A survey has ended. */
    public record Closed(SurveyId survey, String title, Touch touch) {}

    /** A survey became something else. */
    public record Moved(SurveyId survey, SurveyStatus before, SurveyStatus after, UUID by) {}

    /** A survey was changed. */
    public record Changed(SurveyId survey, SurveyDetails before, SurveyDetails after, boolean questionsToo, UUID by) {}
}
