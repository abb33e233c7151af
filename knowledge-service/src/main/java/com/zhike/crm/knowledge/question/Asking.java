package com.zhike.crm.knowledge.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who asks whom in particular, when, and what it is worth to him. */
public record Asking(
        UUID by, @Nullable UUID departmentId, Instant at, LocalDate today, int points, List<UUID> invited) {}
