package com.zhike.crm.customers.activity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which activities a list shows.
 *
 * @param departmentId the department, those below it included
 * @param from first business day
 * @param to last business day
 * @param q part of the content or of the customer's name
 */
public record ActivityFilter(
        @Nullable UUID customerId,
        @Nullable UUID contactId,
        @Nullable UUID employeeId,
        @Nullable UUID departmentId,
        @Nullable UUID opportunityId,
        @Nullable String type,
        @Nullable String stage,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String q) {}
