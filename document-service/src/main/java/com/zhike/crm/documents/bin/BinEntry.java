package com.zhike.crm.documents.bin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something in the recycle bin.
 *
 * @param place the folder it lay in
 * @param discardedByName somebody with the right to delete, not always the owner
 */
public record BinEntry(
        UUID id,
        boolean folder,
        String name,
        String place,
        @Nullable Long size,
        Instant discardedAt,
        @Nullable String discardedByName) {}
