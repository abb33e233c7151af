package com.zhike.crm.surveys.sheet;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One mark on a sheet, as it is counted: a ticked option, a number, a text, a day.
 *
 * @param position counts the marks of a question; of a ranking, the rank
 * @param item the row of a matrix
 */
@Embeddable
public record Mark(
        UUID questionId,
        int position,
        @Nullable String item,
        @Nullable String optionId,
        @Nullable BigDecimal number,
        @Nullable String text,
        @Nullable LocalDate day) {

    static Mark option(UUID question, int position, String option, @Nullable String text) {
        return new Mark(question, position, null, option, null, text, null);
    }

    static Mark row(UUID question, int position, String row, String option) {
        return new Mark(question, position, row, option, null, null, null);
    }
}
