package com.zhike.crm.sales.performance;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an employee stands.
 *
 * @param own whether it is the reader himself
 */
public record SalesRank(
        long rank, UUID employeeId, String name, @Nullable String departmentName, BigDecimal value, boolean own) {}
