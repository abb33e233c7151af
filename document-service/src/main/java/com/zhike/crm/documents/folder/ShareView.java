package com.zhike.crm.documents.folder;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A share as its owner sees it.
 *
 * @param name of the employee or the department
 */
public record ShareView(
        UUID folderId,
        String folderName,
        @Nullable UUID employeeId,
        @Nullable UUID departmentId,
        @Nullable String name,
        boolean mayEdit,
        boolean mayUpload,
        boolean mayDelete,
        Instant sharedAt) {}
