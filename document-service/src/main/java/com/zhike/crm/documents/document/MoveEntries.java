package com.zhike.crm.documents.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks to move documents and folders into a folder. */
public record MoveEntries(
        @NotNull UUID folderId,
        @Size(max = 500) @Nullable List<UUID> documentIds,
        @Size(max = 500) @Nullable List<UUID> folderIds,
        @Nullable Clash onClash) {

    public MoveEntries {
        documentIds = Objects.requireNonNullElse(documentIds, List.of());
        folderIds = Objects.requireNonNullElse(folderIds, List.of());
        onClash = Objects.requireNonNullElse(onClash, Clash.REFUSE);
    }
}
