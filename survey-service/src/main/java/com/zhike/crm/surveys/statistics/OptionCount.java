package com.zhike.crm.surveys.statistics;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many chose an option.
 *
 * @param share percent of those who answered the question; sums up to more than 100 where several could be chosen
 * @param mentionShare percent of all choices, where several could be made
 * @param meanRank mean place of a ranking, 1 being the first
 * @param score mean weight of a ranking of k options, where the first place weighs k and the last 1
 */
public record OptionCount(
        String optionId,
        String label,
        long count,
        BigDecimal share,
        @Nullable BigDecimal mentionShare,
        @Nullable BigDecimal meanRank,
        @Nullable BigDecimal score) {}
