package com.zhike.crm.events;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a survey and to the sheets that answer it; a sheet's events are keyed by the sheet. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = SurveyEvent.Unknown.class)
public sealed interface SurveyEvent extends IntegrationEvent {

    String TOPIC = "crm.survey.v1";

    /** The survey it happened to, or whose sheet it happened to. */
    UUID surveyId();

    @Override
    default String topic() {
        return TOPIC;
    }

    @Override
    default UUID key() {
        return surveyId();
    }

    /** A survey was published for the first time; from now on it takes answers. */
    @JsonTypeName("SurveyPublished")
    record SurveyPublished(
            UUID eventId,
            Instant occurredAt,
            UUID surveyId,
            String title,
            @Nullable String category,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            UUID publishedBy)
            implements SurveyEvent {}

    /** A survey has ended; it takes no more answers. */
    @JsonTypeName("SurveyClosed")
    record SurveyClosed(UUID eventId, Instant occurredAt, UUID surveyId, String title, UUID closedBy)
            implements SurveyEvent {}

    /** A customer's answers to a survey were entered completely; from now on they count. */
    @JsonTypeName("AnswerSheetSubmitted")
    record AnswerSheetSubmitted(
            UUID eventId,
            Instant occurredAt,
            UUID sheetId,
            UUID surveyId,
            String surveyTitle,
            @Nullable UUID customerId,
            @Nullable UUID contactId,
            LocalDate answeredOn,
            String channel,
            UUID employeeId,
            @Nullable UUID departmentId,
            UUID submittedBy,
            Instant submittedAt)
            implements SurveyEvent {

        @Override
        public UUID key() {
            return sheetId;
        }
    }

    /** A sheet was declared void; it no longer counts. */
    @JsonTypeName("AnswerSheetVoided")
    record AnswerSheetVoided(
            UUID eventId,
            Instant occurredAt,
            UUID sheetId,
            UUID surveyId,
            @Nullable UUID customerId,
            String reason,
            UUID voidedBy)
            implements SurveyEvent {

        @Override
        public UUID key() {
            return sheetId;
        }
    }

    /** An event of a later release, which this release does not know and may pass over. */
    record Unknown(UUID eventId, Instant occurredAt, UUID surveyId) implements SurveyEvent {}
}
