package com.zhike.crm.platform.history;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One field of a record was changed. */
public record Change(
        Instant at,
        @Nullable UUID byId,
        @Nullable String byName,
        String field,
        @Nullable String old,
        @Nullable String now) {}
