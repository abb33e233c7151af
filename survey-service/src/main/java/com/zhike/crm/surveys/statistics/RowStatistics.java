package com.zhike.crm.surveys.statistics;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said of one row of a matrix.
 *
 * @param mean mean place of the chosen option in the list, the first being 1
 */
public record RowStatistics(
        String rowId, String label, long answered, @Nullable BigDecimal mean, List<OptionCount> options) {}
