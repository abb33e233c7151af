package com.zhike.crm.sales.opportunity;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How an opportunity ended, and where it stood before. */
@Embeddable
public record Closing(
        Instant closedAt,
        @Nullable String closeReason,
        @Nullable String closeCompetitor,
        @Nullable String closeNote,
        String stageBefore,
        int probabilityBefore) {}
