package com.zhike.crm.documents.contribution;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks to put copies of documents and folders before colleagues. */
public record Contribute(
        @Size(max = 100) @Nullable List<UUID> documentIds,
        @Size(max = 20) @Nullable List<UUID> folderIds,
        @NotEmpty @Size(max = 50) List<@NotNull UUID> recipientIds,
        @Size(max = 500) @Nullable String note) {

    public Contribute {
        documentIds = Objects.requireNonNullElse(documentIds, List.of());
        folderIds = Objects.requireNonNullElse(folderIds, List.of());
    }
}
