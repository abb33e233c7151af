package com.zhike.crm.knowledge.question;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who asked, when and from which department. */
@Embeddable
record Asker(UUID askedById, Instant askedAt, @Nullable UUID departmentId) {}
