package com.zhike.crm.events;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to an opportunity until it is won or lost. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = OpportunityEvent.Unknown.class)
public sealed interface OpportunityEvent extends IntegrationEvent {

    String TOPIC = "crm.opportunity.v1";

    /** The opportunity it happened to. */
    UUID opportunityId();

    @Override
    default String topic() {
        return TOPIC;
    }

    @Override
    default UUID key() {
        return opportunityId();
    }

    /** A chance to sell was found. */
    @JsonTypeName("OpportunityOpened")
    record OpportunityOpened(
            UUID eventId,
            Instant occurredAt,
            UUID opportunityId,
            UUID customerId,
            String name,
            String stage,
            int probability,
            BigDecimal expectedAmount,
            String currency,
            @Nullable LocalDate expectedClose,
            UUID ownerId,
            @Nullable UUID departmentId,
            UUID openedBy)
            implements OpportunityEvent {}

    /** What is known of an opportunity was changed, or it was given to somebody else; carries the values that hold from now on. */
    @JsonTypeName("OpportunityRevised")
    record OpportunityRevised(
            UUID eventId,
            Instant occurredAt,
            UUID opportunityId,
            UUID customerId,
            String name,
            BigDecimal expectedAmount,
            String currency,
            @Nullable LocalDate expectedClose,
            UUID ownerId,
            @Nullable UUID departmentId,
            UUID revisedBy)
            implements OpportunityEvent {}

    /** An opportunity moved to another stage, forward or back. */
    @JsonTypeName("OpportunityAdvanced")
    record OpportunityAdvanced(
            UUID eventId,
            Instant occurredAt,
            UUID opportunityId,
            UUID customerId,
            String fromStage,
            String toStage,
            int probability,
            BigDecimal expectedAmount,
            String currency,
            @Nullable LocalDate expectedClose,
            UUID advancedBy)
            implements OpportunityEvent {}

    /** The customer bought. */
    @JsonTypeName("OpportunityWon")
    record OpportunityWon(
            UUID eventId,
            Instant occurredAt,
            UUID opportunityId,
            UUID customerId,
            BigDecimal expectedAmount,
            String currency,
            @Nullable UUID orderId,
            UUID wonBy)
            implements OpportunityEvent {}

    /** The customer did not buy, or the opportunity turned out to be none. */
    @JsonTypeName("OpportunityLost")
    record OpportunityLost(
            UUID eventId,
            Instant occurredAt,
            UUID opportunityId,
            UUID customerId,
            String reason,
            @Nullable String competitor,
            @Nullable String note,
            UUID lostBy)
            implements OpportunityEvent {}

    /** A closed opportunity was taken up again. */
    @JsonTypeName("OpportunityReopened")
    record OpportunityReopened(
            UUID eventId, Instant occurredAt, UUID opportunityId, UUID customerId, String stage, UUID reopenedBy)
            implements OpportunityEvent {}

    /** An event of a later release, which this release does not know and may pass over. */
    record Unknown(UUID eventId, Instant occurredAt, UUID opportunityId) implements OpportunityEvent {}
}
