package com.zhike.crm.knowledge.announcement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An announcement as somebody enters it. */
public record WriteAnnouncement(
        @NotBlank @Size(max = 200) String title,
        @Nullable String category,
        @NotBlank @Size(max = 200_000) String body,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable Boolean pinned,
        @Nullable @Size(max = 100) List<UUID> departmentIds,
        @Nullable @Size(max = 20) List<UUID> attachmentIds) {

    List<UUID> departments() {
        return departmentIds == null
                ? List.of()
                : departmentIds.stream().distinct().toList();
    }

    /** The files that shall hang on it. */
    public List<UUID> files() {
        return attachmentIds == null ? List.of() : attachmentIds;
    }

    boolean onTop() {
        return Boolean.TRUE.equals(pinned);
    }
}
