package com.zhike.crm.knowledge.question;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question as somebody enters it. */
public record AskQuestion(
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(max = 5000) String details,
        @Nullable String category,
        @Nullable @Size(max = 10) List<@NotBlank @Size(max = 30) String> tags,
        @Nullable @Min(0) @Max(100) Integer points,
        @Nullable @Size(max = 20) List<UUID> invitedIds,
        @Nullable @Size(max = 10) List<UUID> attachmentIds) {

    int promise() {
        return points == null ? 0 : points;
    }

    List<UUID> invited() {
        return invitedIds == null ? List.of() : invitedIds.stream().distinct().toList();
    }

    List<String> labels() {
        return tags == null
                ? List.of()
                : tags.stream().map(String::strip).distinct().toList();
    }

    /** The files that shall hang on it. */
    public List<UUID> files() {
        return attachmentIds == null ? List.of() : attachmentIds;
    }
}
