package com.zhike.crm.knowledge.announcement;

import com.zhike.crm.platform.problem.Invalid;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What an announcement says, to whom and for how long.
 *
 * @param body rich text, already made harmless
 * @param departments those it is meant for, or none for everybody
 */
@Embeddable
public record AnnouncementContent(
        String title,
        String category,
        String body,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @JdbcTypeCode(SqlTypes.ARRAY) List<UUID> departments) {

    public AnnouncementContent {
        departments = List.copyOf(departments);
        if (validFrom != null && validUntil != null && validUntil.isBefore(validFrom)) {
            throw Invalid.field("validUntil", "ends-before-it-begins");
        }
    }

    boolean begunBy(LocalDate day) {
        return validFrom == null || !validFrom.isAfter(day);
    }

    boolean overBy(LocalDate day) {
        return validUntil != null && validUntil.isBefore(day);
    }
}
