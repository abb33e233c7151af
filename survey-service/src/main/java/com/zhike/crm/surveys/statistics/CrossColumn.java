package com.zhike.crm.surveys.statistics;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A column of a cross table.
 *
 * @param code the value; empty for customers without one
 * @param label what it means, where this service knows; dictionaries of customers are the customer service's
 * @param answered how many sheets of this column answer the question
 * @param mean mean of their numbers
 */
public record CrossColumn(
        String code,
        @Nullable String label,
        long answered,
        @Nullable BigDecimal mean) {}
