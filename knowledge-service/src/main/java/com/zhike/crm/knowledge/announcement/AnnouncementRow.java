package com.zhike.crm.knowledge.announcement;

import com.zhike.crm.knowledge.attachment.Attachment;
import com.zhike.crm.knowledge.audience.ReachedDepartment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An announcement as it stands in its table. */
record AnnouncementRow(
        UUID id,
        long version,
        String title,
        String category,
        String body,
        boolean pinned,
        AnnouncementPhase status,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        List<UUID> departments,
        @Nullable Instant publishedAt,
        @Nullable String publishedByName,
        Instant createdAt,
        @Nullable String createdByName,
        Instant changedAt,
        boolean read) {

    AnnouncementView view(List<ReachedDepartment> named, List<Attachment> files, boolean editable) {
        return new AnnouncementView(
                id,
                version,
                title,
                category,
                body,
                pinned,
                status,
                validFrom,
                validUntil,
                named,
                files,
                publishedAt,
                publishedByName,
                createdAt,
                createdByName,
                changedAt,
                read,
                editable);
    }
}
