package com.zhike.crm.knowledge.announcement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list of announcements.
 *
 * @param read whether the reader has opened it since it was published
 * @param readers how many have; only for those who edit announcements
 */
public record AnnouncementSummary(
        UUID id,
        long version,
        String title,
        String category,
        boolean pinned,
        AnnouncementPhase status,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        boolean limited,
        int attachments,
        @Nullable Instant publishedAt,
        @Nullable String publishedByName,
        Instant changedAt,
        boolean read,
        @Nullable Integer readers) {}
