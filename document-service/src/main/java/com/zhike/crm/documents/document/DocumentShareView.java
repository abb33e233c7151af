package com.zhike.crm.documents.document;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A share of a single file as its owner sees it.
 *
 * @param name of the employee or the department
 */
public record DocumentShareView(
        UUID documentId,
        String documentName,
        @Nullable UUID employeeId,
        @Nullable UUID departmentId,
        @Nullable String name,
        boolean mayEdit,
        boolean mayDelete,
        Instant sharedAt) {}
