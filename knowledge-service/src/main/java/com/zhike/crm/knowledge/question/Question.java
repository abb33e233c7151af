package com.zhike.crm.knowledge.question;

import com.zhike.crm.knowledge.trace.Touch;
import com.zhike.crm.platform.problem.Invalid;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Something an employee wants to know from his colleagues. */
@Entity
@Table(name = "question")
public class Question extends AbstractAggregateRoot<Question> {

    /** How long an asker may take to choose. */
    static final int DAYS = 15;

    static final int MOST_POINTS = 100;

    @EmbeddedId
    private QuestionId id;

    @Version
    private @Nullable Long version;

    @Embedded
    private QuestionContent content;

    private int points;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> invited;

    @Enumerated(EnumType.STRING)
    private QuestionStatus status;

    @Embedded
    private Asker asker;

    private LocalDate expiresOn;

    private boolean overdue;

    private @Nullable UUID acceptedId;

    private int adoptions;

    private @Nullable UUID mergedInto;

    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Question() {}

    private Question(QuestionId id, QuestionContent content, Asking asking) {
        this.id = id;
        this.content = content;
        this.points = asking.points();
        this.invited = List.copyOf(asking.invited());
        this.status = QuestionStatus.OPEN;
        this.asker = new Asker(asking.by(), asking.at(), asking.departmentId());
        this.changedAt = asking.at();
        this.expiresOn = asking.today().plusDays(DAYS);
    }

    /** Asks everybody, some in particular; the points are promised to the best answer. */
    public static Question ask(QuestionId id, QuestionContent content, Asking asking) {
        Question question = new Question(id, content, asking);
        question.registerEvent(new Asked(id, content, asking));
        return question;
    }

    /** The asker puts it in other words, as long as it is open; whoever keeps order may do so at any time. */
    public Question reword(QuestionContent changed, boolean moderator, Touch touch) {
        requireAsker(touch.by(), moderator);
        if (!moderator) {
            refuse(QuestionStatus.SOLVED, QuestionStatus.CLOSED);
        }
        content = changed;
        changedAt = touch.at();
        registerEvent(new Reworded(id));
        return this;
    }

    /** Promises more points and so keeps the question open for longer. */
    public Question raise(int more, Touch touch, LocalDate today) {
        requireAsker(touch.by(), false);
        refuse(QuestionStatus.SOLVED, QuestionStatus.CLOSED);
        if (points + more > MOST_POINTS) {
            throw Invalid.field("points", "points-too-many", MOST_POINTS);
        }
        points += more;
        expiresOn = today.plusDays(DAYS);
        changedAt = touch.at();
        registerEvent(new Raised(id, content.title(), more, touch.by()));
        return this;
    }

    /** Notes that somebody answered. */
    Question answered(AnswerId answer, UUID author) {
        refuse(QuestionStatus.CLOSED);
        registerEvent(new Answered(id, answer, content.title(), asker.askedById(), author));
        return this;
    }

    /** Takes an answer as the best; the asker may change his mind once, whoever keeps order at any time. */
    public Question adopt(AnswerId answer, UUID author, boolean moderator, Touch touch) {
        requireAsker(touch.by(), moderator && acceptedId != null);
        refuse(QuestionStatus.CLOSED);
        if (answer.value().equals(acceptedId)) {
            return this;
        }
        if (adoptions > 1 && !moderator) {
            throw new AdoptionFinal(content.title());
        }
        UUID former = acceptedId;
        acceptedId = answer.value();
        adoptions++;
        status = QuestionStatus.SOLVED;
        changedAt = touch.at();
        registerEvent(new Adopted(
                id, content.title(), asker.askedById(), answer, author, former, points, adoptions, touch.by()));
        return this;
    }

    /** Opens it again because the best answer was taken away. */
    Question lose(AnswerId answer) {
        if (answer.value().equals(acceptedId)) {
            acceptedId = null;
            status = QuestionStatus.OPEN;
        }
        return this;
    }

    /** Gives up without a satisfying answer; what was promised is gone. */
    public Question close(boolean moderator, Touch touch) {
        requireAsker(touch.by(), moderator);
        refuse(QuestionStatus.SOLVED, QuestionStatus.CLOSED);
        status = QuestionStatus.CLOSED;
        changedAt = touch.at();
        return this;
    }

    /** Points to the question that asks the same; its promise goes back. */
    Question merge(QuestionId other, Touch touch) {
        refuse(QuestionStatus.SOLVED, QuestionStatus.CLOSED);
        mergedInto = other.value();
        status = QuestionStatus.CLOSED;
        changedAt = touch.at();
        registerEvent(new Returned(id, content.title(), points, asker.askedById()));
        return this;
    }

    /** Allows the question to be taken back: by the asker while nobody has answered, or by whoever keeps order. */
    Question discard(boolean answered, boolean moderator, Touch touch) {
        requireAsker(touch.by(), moderator);
        if (answered && !moderator) {
            throw new QuestionAnswered(content.title());
        }
        registerEvent(new Removed(id, touch.by()));
        return this;
    }

    /** Notes that the asker let the time pass. */
    Question expire(LocalDate today) {
        if (status == QuestionStatus.OPEN && !overdue && expiresOn.isBefore(today)) {
            overdue = true;
            registerEvent(new LeftUnhandled(id, content.title(), asker.askedById()));
        }
        return this;
    }

    private void requireAsker(UUID employee, boolean moderator) {
        if (!moderator && !employee.equals(asker.askedById())) {
            throw new AskerOnly();
        }
    }

    private void refuse(QuestionStatus... ended) {
        if (List.of(ended).contains(status)) {
            throw new QuestionClosed(content.title());
        }
    }

    public QuestionId id() {
        return id;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    boolean adopted(AnswerId answer) {
        return answer.value().equals(acceptedId);
    }

    String title() {
        return content.title();
    }

    UUID askedBy() {
        return asker.askedById();
    }

    /** It was asked. */
    public record Asked(QuestionId question, QuestionContent content, Asking asking) {}

    /** It reads differently now. */
    public record Reworded(QuestionId question) {}

    /** More points were promised. */
    public record Raised(QuestionId question, String title, int points, UUID by) {}

    /** Somebody answered. */
    public record Answered(QuestionId question, AnswerId answer, String title, UUID askedBy, UUID answeredBy) {}

    /** An answer is the best one, perhaps in the place of another. */
    public record Adopted(
            QuestionId question,
            String title,
            UUID askedBy,
            AnswerId answer,
            UUID answeredBy,
            @Nullable UUID former,
            int points,
            int adoptions,
            UUID by) {}

    /** What was promised goes back to the asker. */
    public record Returned(QuestionId question, String title, int points, UUID askedBy) {}

    /** It is gone, and whatever points it moved. */
    public record Removed(QuestionId question, UUID by) {}

    /** Its time is over and no answer was chosen. */
    public record LeftUnhandled(QuestionId question, String title, UUID askedBy) {}
}
