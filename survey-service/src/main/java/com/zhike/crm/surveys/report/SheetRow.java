package com.zhike.crm.surveys.report;

import com.zhike.crm.surveys.customer.CustomerProfile;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The head of a sheet as it is written into a file. */
record SheetRow(
        UUID id,
        @Nullable String customer,
        CustomerProfile profile,
        @Nullable String contact,
        LocalDate answeredOn,
        String channel,
        @Nullable String employee,
        @Nullable String department,
        int wave,
        @Nullable String remark) {}
