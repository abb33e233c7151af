package com.zhike.crm.surveys.sheet;

import com.zhike.crm.surveys.customer.CustomerProfile;
import com.zhike.crm.surveys.customer.KnownCustomer;
import com.zhike.crm.surveys.scan.Scan;
import com.zhike.crm.surveys.survey.Survey;
import com.zhike.crm.surveys.survey.SurveyId;
import com.zhike.crm.surveys.trace.Touch;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What one customer answered to a survey at one time. */
@Entity
public class AnswerSheet extends AbstractAggregateRoot<AnswerSheet> {

    @EmbeddedId
    private SheetId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "survey_id"))
    private SurveyId surveyId;

    private UUID customerId;

    @Embedded
    private CustomerProfile profile;

    @Embedded
    private SheetHead head;

    @Embedded
    private Surveyor surveyor;

    @Enumerated(EnumType.STRING)
    private SheetStatus status;

    private int wave;

    @ElementCollection
    @CollectionTable(name = "answer", joinColumns = @JoinColumn(name = "sheet_id"))
    private List<Mark> marks = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "sheet_scan", joinColumns = @JoinColumn(name = "sheet_id"))
    @OrderColumn(name = "position")
    private List<Scan> scans = new ArrayList<>();

    private UUID enteredBy;

    private Instant enteredAt;

    private @Nullable UUID submittedBy;

    private @Nullable Instant submittedAt;

    private Instant changedAt;

    @Embedded
    private @Nullable Voiding voiding;

    @SuppressWarnings("NullAway.Init")
    protected AnswerSheet() {}

    /** Begins a sheet; it does not count before it is submitted. */
    static AnswerSheet begin(
            Survey survey, KnownCustomer customer, SheetHead head, Surveyor surveyor, Answers answers, Touch touch) {
        AnswerSheet sheet = new AnswerSheet();
        sheet.id = SheetId.next();
        sheet.surveyId = survey.id();
        sheet.customerId = customer.id();
        sheet.profile = customer.profile();
        sheet.head = head;
        sheet.surveyor = surveyor;
        sheet.status = SheetStatus.DRAFT;
        sheet.marks = new ArrayList<>(answers.marks());
        sheet.enteredBy = touch.by();
        sheet.enteredAt = touch.at();
        sheet.changedAt = touch.at();
        return sheet;
    }

    /** Writes what is on the sheet; what a sheet that counts said before is not forgotten. */
    AnswerSheet write(SheetHead changed, Surveyor by, Answers answers, Touch touch) {
        requireNotVoid();
        List<Mark> before = List.copyOf(marks);
        SheetHead headBefore = head;
        head = changed;
        surveyor = by;
        List<Mark> now = answers.marks();
        if (!new HashSet<>(before).equals(new HashSet<>(now))) {
            marks.clear();
            marks.addAll(now);
        }
        changedAt = touch.at();
        if (status == SheetStatus.VALID) {
            registerEvent(new Corrected(id, surveyId, headBefore, changed, before, List.copyOf(now), touch.by()));
        }
        return this;
    }

    /** What lies with the sheet from now on; of a sheet that counts nothing is taken away unnoticed. */
    AnswerSheet enclose(List<Scan> enclosed, Touch touch) {
        requireNotVoid();
        List<Scan> before = scans();
        if (!before.equals(enclosed)) {
            scans.clear();
            scans.addAll(enclosed);
            if (status == SheetStatus.VALID) {
                registerEvent(new Rescanned(id, before, List.copyOf(enclosed), touch.by()));
            }
        }
        return this;
    }

    /** From now on the sheet counts, for the customer as he is at this moment. */
    AnswerSheet submit(Survey survey, KnownCustomer customer, int asWave, Touch touch) {
        if (status != SheetStatus.DRAFT) {
            throw new SheetNotDraft();
        }
        profile = customer.profile();
        wave = asWave;
        status = SheetStatus.VALID;
        submittedBy = touch.by();
        submittedAt = touch.at();
        changedAt = touch.at();
        registerEvent(new Submitted(id, survey.id(), survey.details().title(), customerId, head, surveyor, touch));
        return this;
    }

    AnswerSheet declareVoid(String reason, Touch touch) {
        requireNotVoid();
        if (status == SheetStatus.DRAFT) {
            throw new SheetNotSubmitted();
        }
        status = SheetStatus.VOID;
        voiding = new Voiding(reason.strip(), touch.by(), touch.at());
        changedAt = touch.at();
        registerEvent(new Voided(id, surveyId, customerId, voiding));
        return this;
    }

    void requireDraft() {
        if (status != SheetStatus.DRAFT) {
            throw new SheetNotDraft();
        }
    }

    boolean isEnteredBy(UUID employee) {
        return employee.equals(enteredBy) || employee.equals(surveyor.employeeId());
    }

    private void requireNotVoid() {
        if (status == SheetStatus.VOID) {
            throw new SheetVoid();
        }
    }

    public SheetId id() {
        return id;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public SurveyId surveyId() {
        return surveyId;
    }

    UUID customerId() {
        return customerId;
    }

    SheetStatus status() {
        return status;
    }

    Surveyor surveyor() {
        return surveyor;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    List<Scan> scans() {
        return List.copyOf(scans);
    }

    /** A sheet counts from now on. */
    public record Submitted(
            SheetId sheet,
            SurveyId survey,
            String surveyTitle,
            UUID customerId,
            SheetHead head,
            Surveyor surveyor,
            Touch touch) {}

    /** A sheet that counts says something else now. */
    public record Corrected(
            SheetId sheet,
            SurveyId survey,
            SheetHead headBefore,
            SheetHead headAfter,
            List<Mark> before,
            List<Mark> after,
            UUID by) {}

    /** Other scans lie with a sheet that counts. */
    public record Rescanned(SheetId sheet, List<Scan> before, List<Scan> after, UUID by) {}

    /** A sheet does not count any more. */
    public record Voided(SheetId sheet, SurveyId survey, UUID customerId, Voiding voiding) {}
}
