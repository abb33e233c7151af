package com.zhike.crm.surveys.target;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A customer of a target list. */
public record TargetView(
        UUID customerId,
        @Nullable String customerName,
        @Nullable String industry,
        @Nullable String level,
        @Nullable UUID employeeId,
        @Nullable String employeeName,
        TargetState state,
        @Nullable LocalDate answeredOn,
        @Nullable String refusal) {}
