package com.zhike.crm.documents.contribution;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Copies were put before colleagues. */
public record Contributed(
        UUID contribution,
        String name,
        UUID by,
        List<UUID> recipients,
        @Nullable String note) {}
