package com.zhike.crm.customers.activity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A customer answered a survey, as survey-service told it. */
public record AnsweredSheet(
        UUID sheetId,
        UUID customerId,
        @Nullable UUID contactId,
        String surveyTitle,
        Instant answeredAt,
        UUID employeeId,
        @Nullable UUID departmentId) {}
