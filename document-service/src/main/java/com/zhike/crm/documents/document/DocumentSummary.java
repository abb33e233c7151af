package com.zhike.crm.documents.document;

import com.zhike.crm.documents.folder.Right;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document as lists show it.
 *
 * @param folderName null when the reader may open the document, but not look into its folder
 * @param shared whether its owner, who reads this, shares it by itself
 * @param revision how many versions there have been
 * @param target where a shortcut leads
 * @param received how it came, when a colleague contributed it to the reader
 * @param excerpt what stands around the words that were searched for
 */
public record DocumentSummary(
        UUID id,
        long version,
        UUID folderId,
        @Nullable String folderName,
        UUID ownerId,
        @Nullable String ownerName,
        DocumentKind kind,
        String name,
        @Nullable String mediaType,
        @Nullable Long size,
        int revision,
        @Nullable LocalDate day,
        @Nullable ShownTarget target,
        @Nullable Received received,
        List<Right> rights,
        boolean shared,
        Instant createdAt,
        Instant changedAt,
        @Nullable String changedByName,
        @Nullable String excerpt) {

    /**
     * Where a shortcut leads.
     *
     * @param broken whether it leads nowhere for this reader
     */
    public record ShownTarget(
            TargetKind kind, @Nullable UUID id, @Nullable String url, boolean broken) {}

    /** A contribution as its recipient sees it. */
    public record Received(
            UUID id,
            @Nullable String byName,
            Instant at,
            @Nullable String note,
            boolean read) {}
}
