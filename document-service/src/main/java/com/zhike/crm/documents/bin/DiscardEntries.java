package com.zhike.crm.documents.bin;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks to put documents and folders into the recycle bin.
 *
 * @param withContent whether folders go although something lies in them
 */
public record DiscardEntries(
        @Size(max = 500) @Nullable List<UUID> documentIds,
        @Size(max = 500) @Nullable List<UUID> folderIds,
        @Nullable Boolean withContent) {

    public DiscardEntries {
        documentIds = Objects.requireNonNullElse(documentIds, List.of());
        withContent = Boolean.TRUE.equals(withContent);
        folderIds = Objects.requireNonNullElse(folderIds, List.of());
    }
}
