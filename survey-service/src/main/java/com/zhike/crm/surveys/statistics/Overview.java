package com.zhike.crm.surveys.statistics;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a survey goes.
 *
 * @param collected sheets that count
 * @param voided sheets that were declared void
 * @param customers how many customers answered
 */
public record Overview(
        @Nullable Integer target,
        long collected,
        long voided,
        long customers,
        @Nullable BigDecimal completion,
        List<Bar> byDay,
        List<CountOf> byEmployee,
        List<CountOf> byDepartment) {}
