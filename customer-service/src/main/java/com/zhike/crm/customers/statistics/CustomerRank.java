package com.zhike.crm.customers.statistics;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an employee stands.
 *
 * @param own whether it is the reader himself
 */
public record CustomerRank(
        long rank, UUID employeeId, String name, @Nullable String departmentName, long value, boolean own) {}
