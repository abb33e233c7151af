package com.zhike.crm.knowledge.question;

import com.zhike.crm.knowledge.trace.Touch;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What somebody knows about a question. */
@Entity
@Table(name = "answer")
public class Answer extends AbstractAggregateRoot<Answer> {

    @EmbeddedId
    private AnswerId id;

    @Version
    private @Nullable Long version;

    private UUID questionId;

    private String text;

    private UUID authorId;

    private Instant postedAt;

    private @Nullable Instant editedAt;

    @SuppressWarnings("NullAway.Init")
    protected Answer() {}

    Answer(AnswerId id, QuestionId question, String text, Touch touch) {
        this.id = id;
        this.questionId = question.value();
        this.text = text;
        this.authorId = touch.by();
        this.postedAt = touch.at();
    }

    /** The author, or whoever keeps order, puts it in other words. */
    Answer reword(String changed, boolean moderator, Touch touch) {
        requireAuthor(touch.by(), moderator);
        text = changed;
        editedAt = touch.at();
        registerEvent(new Reworded(question()));
        return this;
    }

    /** Allows it to be taken away; the one that was adopted only by whoever keeps order. */
    Answer discard(boolean adopted, boolean moderator, UUID by) {
        requireAuthor(by, moderator);
        if (adopted && !moderator) {
            throw new AnswerAdopted();
        }
        return this;
    }

    /** Goes to the question that asks the same. */
    Answer move(QuestionId question) {
        questionId = question.value();
        return this;
    }

    private void requireAuthor(UUID employee, boolean moderator) {
        if (!moderator && !employee.equals(authorId)) {
            throw new AuthorOnly();
        }
    }

    AnswerId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    QuestionId question() {
        return new QuestionId(questionId);
    }

    UUID author() {
        return authorId;
    }

    String text() {
        return text;
    }

    /** It reads differently now. */
    public record Reworded(QuestionId question) {}
}
