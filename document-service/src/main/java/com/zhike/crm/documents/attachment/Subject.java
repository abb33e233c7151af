package com.zhike.crm.documents.attachment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/**
 * The record that carries an attachment.
 *
 * @param subjectType what kind of record it is, such as {@code announcement}
 */
public record Subject(
        @NotNull @Pattern(regexp = "[a-z][a-z-]{0,39}") String subjectType,
        @NotNull UUID subjectId) {}
