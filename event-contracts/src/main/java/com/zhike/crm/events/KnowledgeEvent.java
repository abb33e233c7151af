package com.zhike.crm.events;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the company tells itself: announcements, articles, questions and their answers. The key is the announcement, the article or the question. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = KnowledgeEvent.Unknown.class)
public sealed interface KnowledgeEvent extends IntegrationEvent {

    String TOPIC = "crm.knowledge.v1";

    @Override
    default String topic() {
        return TOPIC;
    }

    /** An announcement can be read from now on; by everybody when no departments are named. */
    @JsonTypeName("AnnouncementPublished")
    record AnnouncementPublished(
            UUID eventId,
            Instant occurredAt,
            UUID announcementId,
            String title,
            List<UUID> departmentIds,
            UUID publishedBy,
            @Nullable LocalDate expiresOn)
            implements KnowledgeEvent {

        @Override
        public UUID key() {
            return announcementId;
        }
    }

    /** An announcement was taken back and is no longer shown. */
    @JsonTypeName("AnnouncementWithdrawn")
    record AnnouncementWithdrawn(UUID eventId, Instant occurredAt, UUID announcementId, String title, UUID withdrawnBy)
            implements KnowledgeEvent {

        @Override
        public UUID key() {
            return announcementId;
        }
    }

    /** An article appeared in the knowledge base; everybody who may see its category can read it. */
    @JsonTypeName("ArticlePublished")
    record ArticlePublished(
            UUID eventId, Instant occurredAt, UUID articleId, String title, String category, UUID authorId)
            implements KnowledgeEvent {

        @Override
        public UUID key() {
            return articleId;
        }
    }

    /** Somebody asked the company; certain colleagues in particular when they are named. */
    @JsonTypeName("QuestionAsked")
    record QuestionAsked(
            UUID eventId, Instant occurredAt, UUID questionId, String title, UUID askedBy, List<UUID> directedTo)
            implements KnowledgeEvent {

        @Override
        public UUID key() {
            return questionId;
        }
    }

    /** A question got an answer. */
    @JsonTypeName("AnswerPosted")
    record AnswerPosted(
            UUID eventId,
            Instant occurredAt,
            UUID questionId,
            UUID answerId,
            String questionTitle,
            UUID askedBy,
            UUID answeredBy)
            implements KnowledgeEvent {

        @Override
        public UUID key() {
            return questionId;
        }
    }

    /** The asker took an answer as the best one; points tells what its author received for it. */
    @JsonTypeName("AnswerAccepted")
    record AnswerAccepted(
            UUID eventId,
            Instant occurredAt,
            UUID questionId,
            UUID answerId,
            String questionTitle,
            UUID askedBy,
            UUID answeredBy,
            int points)
            implements KnowledgeEvent {

        @Override
        public UUID key() {
            return questionId;
        }
    }

    /** Somebody commented on an answer. */
    @JsonTypeName("AnswerCommented")
    record AnswerCommented(
            UUID eventId,
            Instant occurredAt,
            UUID questionId,
            UUID answerId,
            String questionTitle,
            UUID askedBy,
            UUID answeredBy,
            UUID commentedBy)
            implements KnowledgeEvent {

        @Override
        public UUID key() {
            return questionId;
        }
    }

    /** An event of a later release, which this release does not know and may pass over. */
    record Unknown(UUID eventId, Instant occurredAt) implements KnowledgeEvent {

        @Override
        public UUID key() {
            return eventId;
        }
    }
}
