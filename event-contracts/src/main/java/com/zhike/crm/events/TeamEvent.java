package com.zhike.crm.events;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The directory: departments and employees with what they may do. The topic is compacted, so the newest event of each id is the whole truth about it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = TeamEvent.Unknown.class)
public sealed interface TeamEvent extends IntegrationEvent {

    String TOPIC = "crm.team.v1";

    /** The department or employee it is about. */
    UUID subjectId();

    @Override
    default String topic() {
        return TOPIC;
    }

    @Override
    default UUID key() {
        return subjectId();
    }

    /** A department was created, renamed, moved or got another head. */
    @JsonTypeName("DepartmentChanged")
    record DepartmentChanged(
            UUID eventId,
            Instant occurredAt,
            UUID subjectId,
            String name,
            @Nullable UUID parentId,
            @Nullable UUID headId,
            int position)
            implements TeamEvent {}

    /** A department was dissolved. */
    @JsonTypeName("DepartmentRemoved")
    record DepartmentRemoved(UUID eventId, Instant occurredAt, UUID subjectId) implements TeamEvent {}

    /** An employee was taken on or his data, his department or his rights changed. */
    @JsonTypeName("EmployeeChanged")
    record EmployeeChanged(
            UUID eventId,
            Instant occurredAt,
            UUID subjectId,
            String account,
            String username,
            String name,
            @Nullable UUID departmentId,
            @Nullable String title,
            @Nullable String phone,
            @Nullable String email,
            boolean active,
            Set<String> roles,
            Set<String> permissions,
            Scope scope,
            Set<UUID> scopeDepartments)
            implements TeamEvent {}

    /** An employee left the company; name and id stay valid in old records. */
    @JsonTypeName("EmployeeLeft")
    record EmployeeLeft(UUID eventId, Instant occurredAt, UUID subjectId, String name) implements TeamEvent {}

    /** An event of a later release, which this release does not know and may pass over. */
    record Unknown(UUID eventId, Instant occurredAt, UUID subjectId) implements TeamEvent {}
}
