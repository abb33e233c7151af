package com.zhike.crm.knowledge.article;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An article as somebody enters it. */
public record WriteArticle(
        @NotBlank @Size(max = 200) String title,
        @Nullable UUID categoryId,
        @Nullable @Size(max = 10) List<@NotBlank @Size(max = 30) String> tags,
        @Nullable @Size(max = 500) String summary,
        @NotBlank @Size(max = 200_000) String body,
        @Nullable LocalDate validUntil,
        @Nullable @Size(max = 20) List<UUID> productIds,
        @Nullable @Size(max = 20) List<UUID> attachmentIds) {

    List<UUID> products() {
        return productIds == null ? List.of() : productIds.stream().distinct().toList();
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
