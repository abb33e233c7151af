package com.zhike.crm.platform.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A department as the directory knows it. */
public record Department(
        UUID id,
        @Nullable UUID parentId,
        String name,
        @Nullable UUID headId,
        int position) {}
