package com.zhike.crm.surveys.sheet;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to one question; which part is filled depends on its type.
 *
 * @param options ids of what was chosen; of a ranking, the first first
 * @param other what somebody meant by an option that he describes himself
 * @param rows of a matrix, which option each row got
 */
public record Answer(
        @NotNull UUID questionId,
        @Size(max = 60) List<String> options,
        @Nullable @Size(max = 500) String other,
        @Nullable BigDecimal number,
        @Nullable @Size(max = 10_000) String text,
        @Nullable LocalDate day,
        @Size(max = 40) Map<String, String> rows) {

    public Answer {
        options = options == null ? List.of() : List.copyOf(options);
        rows = rows == null ? Map.of() : Map.copyOf(rows);
        other = tidy(other);
        text = tidy(text);
    }

    /** The question was passed over. */
    static Answer none(UUID questionId) {
        return new Answer(questionId, List.of(), null, null, null, null, Map.of());
    }

    boolean isEmpty() {
        return options.isEmpty() && rows.isEmpty() && number == null && text == null && day == null;
    }

    private static @Nullable String tidy(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
