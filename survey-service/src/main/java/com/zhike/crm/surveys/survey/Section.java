package com.zhike.crm.surveys.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions that belong together, under a heading of their own. */
public record Section(
        @Nullable @Size(max = 200) String title,

        @Size(max = 100) List<@Valid Question> questions) {

    public Section {
        title = title == null || title.isBlank() ? null : title.strip();
        questions = questions == null ? List.of() : List.copyOf(questions);
    }
}
