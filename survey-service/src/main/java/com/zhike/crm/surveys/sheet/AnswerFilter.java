package com.zhike.crm.surveys.sheet;

import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.problem.Invalid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Leaves the sheets that answer one question in one way. */
record AnswerFilter(UUID question, @Nullable String row, String value) {

    static AnswerFilter parse(String text) {
        String[] parts = text.split(":", 3);
        try {
            UUID question = UUID.fromString(parts[0]);
            return parts.length == 3
                    ? new AnswerFilter(question, parts[1], parts[2])
                    : new AnswerFilter(question, null, parts[1]);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException _) {
            throw Invalid.field("answer", "answer-filter-unreadable");
        }
    }

    Conditions narrow(Conditions conditions) {
        return conditions
                .and("""
                        exists (select 1 from answer f where f.sheet_id = s.id and f.question_id = :answerQuestion
                            and coalesce(f.item, '') = :answerRow
                            and (f.option_id = :answerValue or trim_scale(f.number)::text = :answerValue))""")
                .with("answerQuestion", question)
                .with("answerRow", row == null ? "" : row)
                .with("answerValue", value);
    }
}
