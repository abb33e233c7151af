package com.zhike.crm.knowledge.announcement;

import com.zhike.crm.knowledge.attachment.Attachment;
import com.zhike.crm.knowledge.audience.ReachedDepartment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An announcement as it is shown; the body is harmless rich text. */
public record AnnouncementView(
        UUID id,
        long version,
        String title,
        String category,
        String body,
        boolean pinned,
        AnnouncementPhase status,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        List<ReachedDepartment> departments,
        List<Attachment> attachments,
        @Nullable Instant publishedAt,
        @Nullable String publishedByName,
        Instant createdAt,
        @Nullable String createdByName,
        Instant changedAt,
        boolean read,
        boolean editable) {}
