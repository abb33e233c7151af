package com.zhike.crm.knowledge.download;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry of the download centre with its newest file. */
public record DownloadView(
        UUID id,
        long version,
        String name,
        UUID categoryId,
        String categoryName,
        @Nullable String description,
        int edition,
        String fileName,
        long size,
        String mediaType,
        Instant uploadedAt,
        @Nullable String uploadedByName,
        int downloads) {}
