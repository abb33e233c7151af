package com.zhike.crm.events;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What colleagues put before each other: shared folders, contributions, work records. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = DocumentEvent.Unknown.class)
public sealed interface DocumentEvent extends IntegrationEvent {

    String TOPIC = "crm.document.v1";

    @Override
    default String topic() {
        return TOPIC;
    }

    /** A folder was opened to colleagues; names those who were added, not those who had it before. */
    @JsonTypeName("FolderShared")
    record FolderShared(
            UUID eventId,
            Instant occurredAt,
            UUID folderId,
            String name,
            UUID sharedBy,
            List<UUID> employeeIds,
            List<UUID> departmentIds)
            implements DocumentEvent {

        @Override
        public UUID key() {
            return folderId;
        }
    }

    /** A single file was opened to colleagues; names those who were added, not those who had it before. */
    @JsonTypeName("DocumentShared")
    record DocumentShared(
            UUID eventId,
            Instant occurredAt,
            UUID documentId,
            String name,
            UUID sharedBy,
            List<UUID> employeeIds,
            List<UUID> departmentIds)
            implements DocumentEvent {

        @Override
        public UUID key() {
            return documentId;
        }
    }

    /** Somebody sent colleagues a copy of a file or folder of his own. */
    @JsonTypeName("DocumentContributed")
    record DocumentContributed(
            UUID eventId,
            Instant occurredAt,
            UUID contributionId,
            String name,
            UUID contributedBy,
            List<UUID> recipientIds,
            @Nullable String note)
            implements DocumentEvent {

        @Override
        public UUID key() {
            return contributionId;
        }
    }

    /** An employee began his work record of a day. */
    @JsonTypeName("WorkRecordWritten")
    record WorkRecordWritten(UUID eventId, Instant occurredAt, UUID documentId, UUID authorId, LocalDate day)
            implements DocumentEvent {

        @Override
        public UUID key() {
            return documentId;
        }
    }

    /** An event of a later release, which this release does not know and may pass over. */
    record Unknown(UUID eventId, Instant occurredAt) implements DocumentEvent {

        @Override
        public UUID key() {
            return eventId;
        }
    }
}
