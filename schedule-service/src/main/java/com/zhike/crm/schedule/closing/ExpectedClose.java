package com.zhike.crm.schedule.closing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The day an opportunity is expected to be closed. */
public record ExpectedClose(
        UUID opportunityId,
        String name,
        UUID customerId,
        @Nullable String customerName,
        LocalDate day) {}
