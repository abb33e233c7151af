package com.zhike.crm.documents.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a document contained at a time. */
public record VersionView(
        int number, long size, Instant at, @Nullable String byName, boolean current) {}
