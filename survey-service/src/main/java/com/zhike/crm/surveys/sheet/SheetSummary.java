package com.zhike.crm.surveys.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A sheet in a list; the customer's attributes are those he had when he answered. */
public record SheetSummary(
        UUID id,
        long version,
        UUID surveyId,
        String surveyTitle,
        SheetStatus status,
        int wave,
        UUID customerId,
        @Nullable String customerName,
        @Nullable String category,
        @Nullable String level,
        @Nullable String industry,
        @Nullable String province,
        @Nullable String stage,
        @Nullable String contactName,
        LocalDate answeredOn,
        String channel,
        UUID employeeId,
        @Nullable String employeeName,
        @Nullable String departmentName,
        @Nullable Instant submittedAt,
        @Nullable String voidReason,
        Instant changedAt) {}
