package com.zhike.crm.knowledge.question;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An answer as somebody enters it. */
public record PostAnswer(
        @NotBlank @Size(max = 10_000) String text,
        @Nullable @Size(max = 10) List<UUID> attachmentIds) {

    /** The files that shall hang on it. */
    public List<UUID> files() {
        return attachmentIds == null ? List.of() : attachmentIds;
    }
}
