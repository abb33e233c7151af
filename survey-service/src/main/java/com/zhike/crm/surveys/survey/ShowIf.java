package com.zhike.crm.surveys.survey;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;

/**
 * Shows a question only to whoever chose any of some options of an earlier one.
 *
 * @param options ids of the earlier question's options
 */
public record ShowIf(@NotNull UUID questionId, @NotEmpty Set<String> options) {}
