package com.zhike.crm.documents.folder;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A folder as the tree shows it.
 *
 * @param parentId the folder it lies in, whether or not the reader may look into that one
 * @param shared whether its owner lets others look into it
 * @param unread whether it holds contributions that the reader has not opened yet
 */
public record FolderNode(
        UUID id,
        long version,
        @Nullable UUID parentId,
        FolderKind kind,
        String name,
        UUID ownerId,
        @Nullable String ownerName,
        @Nullable UUID contributorId,
        @Nullable UUID contributionId,
        List<Right> rights,
        boolean shared,
        boolean unread,
        Instant changedAt) {}
