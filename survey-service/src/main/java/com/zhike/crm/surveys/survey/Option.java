package com.zhike.crm.surveys.survey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Something that can be chosen, or a row of a matrix.
 *
 * @param id tells it apart within its question
 * @param other whether whoever chooses it also writes what he means
 * @param exclusive whether nothing else can be chosen beside it
 */
public record Option(
        @Pattern(regexp = "[\\p{L}\\p{N}_-]{1,40}") String id,

        @NotBlank @Size(max = 200) String label,

        boolean other,
        boolean exclusive) {

    public Option {
        id = id == null || id.isBlank() ? UUID.randomUUID().toString().substring(0, 8) : id;
        label = label == null ? "" : label.strip();
    }

    /** An ordinary option. */
    public static Option of(String id, String label) {
        return new Option(id, label, false, false);
    }

    Option worded(String changed) {
        return new Option(id, changed, other, exclusive);
    }
}
