package com.zhike.crm.surveys.statistics;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many sheets belong to somebody or something. */
public record CountOf(@Nullable UUID id, @Nullable String label, long count) {}
