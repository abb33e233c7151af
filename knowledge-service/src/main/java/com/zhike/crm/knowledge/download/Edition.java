package com.zhike.crm.knowledge.download;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One edition of a file. */
public record Edition(
        int edition,
        String fileName,
        long size,
        String mediaType,
        Instant uploadedAt,
        @Nullable String uploadedByName) {}
