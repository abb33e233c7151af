package com.zhike.crm.surveys.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One question.
 *
 * @param note explains the question to whoever answers
 * @param options what can be chosen or ranked; of a matrix, the columns
 * @param rows of a matrix, what is rated
 */
public record Question(
        UUID id,

        @NotNull QuestionType type,

        @NotBlank @Size(max = 500) String title,

        @Nullable @Size(max = 1000) String note,

        boolean required,

        @Size(max = 60) List<@Valid Option> options,

        @Size(max = 40) List<@Valid Option> rows,

        @Valid Limits limits,

        @Nullable @Valid ShowIf showIf) {

    private static final List<Option> YES_OR_NO = List.of(Option.of("yes", "是"), Option.of("no", "否"));

    public Question {
        id = id == null ? UUID.randomUUID() : id;
        title = title == null ? "" : title.strip();
        note = note == null || note.isBlank() ? null : note.strip();
        options = options == null ? List.of() : List.copyOf(options);
        rows = rows == null ? List.of() : List.copyOf(rows);
        limits = limits == null ? Limits.NONE : limits;
        if (type == QuestionType.YES_NO && options.isEmpty()) {
            options = YES_OR_NO;
        }
        if (type == QuestionType.SCALE && limits.from() == null && limits.to() == null) {
            limits = Limits.within(1, 5).worded(limits);
        }
        if (type == QuestionType.NPS) {
            limits = Limits.within(0, 10).worded(limits);
        }
    }

    /** The option with this id. */
    public Optional<Option> option(String wanted) {
        return options.stream().filter(option -> option.id().equals(wanted)).findFirst();
    }

    /** The same question as far as answers are concerned: all but its words. */
    Question withoutWords() {
        return new Question(
                id, type, "", null, required, bare(options), bare(rows), limits.worded(Limits.NONE), showIf);
    }

    /** A question of its own that asks the same. */
    Question copied(Map<UUID, UUID> ids) {
        ShowIf condition = showIf == null
                ? null
                : new ShowIf(ids.getOrDefault(showIf.questionId(), showIf.questionId()), showIf.options());
        return new Question(ids.getOrDefault(id, id), type, title, note, required, options, rows, limits, condition);
    }

    private static List<Option> bare(List<Option> options) {
        return options.stream().map(option -> option.worded("")).toList();
    }
}
