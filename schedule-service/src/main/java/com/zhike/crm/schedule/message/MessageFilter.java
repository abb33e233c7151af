package com.zhike.crm.schedule.message;

import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.schedule.search.Like;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Which messages are looked for.
 *
 * @param box what one received, unless it is SENT
 * @param unread only those that were not read
 * @param days only those of the last so many days
 */
public record MessageFilter(
        @Nullable Box box,
        @Nullable Boolean unread,
        @Nullable MessageKind kind,
        @Nullable String q,
        @Nullable @Min(1) @Max(3650) Integer days) {

    /** Where a message lies. */
    public enum Box {
        INBOX,
        SENT
    }

    boolean sent() {
        return box == Box.SENT;
    }

    void restrict(Conditions conditions, Instant now) {
        conditions
                .and("l.kind = :kind", "kind", kind == null ? null : kind.name())
                .and("(l.title ilike :q or l.text ilike :q)", "q", Like.containing(q))
                .and(
                        "l.sent_at >= :since",
                        "since",
                        days == null ? null : now.minus(days, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC));
    }
}
