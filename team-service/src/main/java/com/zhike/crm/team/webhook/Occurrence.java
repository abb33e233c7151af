package com.zhike.crm.team.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that happened, and how receivers are told. */
public record Occurrence(UUID id, String type, @Nullable String subject, Instant at, String body) {}
