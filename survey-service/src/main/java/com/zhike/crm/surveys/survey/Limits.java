package com.zhike.crm.surveys.survey;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an answer has to keep to.
 *
 * @param least how many options are chosen or ranked at least
 * @param most how many options are chosen at most, or how many characters are written
 * @param from the lowest number
 * @param to the highest number
 * @param decimals how many decimals a number may have
 * @param lowLabel what the lowest mark means
 * @param highLabel what the highest mark means
 */
public record Limits(
        @Nullable @Min(0) Integer least,
        @Nullable @Min(1) Integer most,
        @Nullable @Digits(integer = 15, fraction = 4) BigDecimal from,
        @Nullable @Digits(integer = 15, fraction = 4) BigDecimal to,
        @Nullable @Min(0) @Max(4) Integer decimals,
        @Nullable @Size(max = 40) String lowLabel,
        @Nullable @Size(max = 40) String highLabel) {

    /** No limits. */
    public static final Limits NONE = new Limits(null, null, null, null, null, null, null);

    static Limits within(int from, int to) {
        return new Limits(null, null, BigDecimal.valueOf(from), BigDecimal.valueOf(to), null, null, null);
    }

    /** Whether the number keeps to the bounds. */
    public boolean hold(BigDecimal number) {
        return (from == null || number.compareTo(from) >= 0) && (to == null || number.compareTo(to) <= 0);
    }

    /** Whether the bounds are the first and last mark of a scale that is no wider than this. */
    boolean areMarks(int widest) {
        return from != null
                && to != null
                && from.stripTrailingZeros().scale() <= 0
                && to.stripTrailingZeros().scale() <= 0
                && to.subtract(from).intValue() <= widest;
    }

    Limits worded(Limits changed) {
        return new Limits(least, most, from, to, decimals, changed.lowLabel, changed.highLabel);
    }
}
