package com.zhike.crm.customers.activity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An activity as it is shown; flat in JSON.
 *
 * @param stage the stage of the customer at that time
 * @param sheetId the answer sheet that brought it about
 * @param correctable whether the caller may still correct it
 */
public record ActivityView(
        UUID id,
        long version,
        UUID customerId,
        String customerName,
        @Nullable String contactName,
        @JsonUnwrapped ActivityDetails details,
        boolean visit,
        String stage,
        @Nullable String opportunityName,
        UUID employeeId,
        @Nullable String employeeName,
        @Nullable String departmentName,
        @Nullable UUID sheetId,
        boolean correctable,
        Instant createdAt) {}
