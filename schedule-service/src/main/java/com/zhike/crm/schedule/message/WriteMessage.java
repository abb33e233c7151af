package com.zhike.crm.schedule.message;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/** Writes to colleagues. */
public record WriteMessage(
        @NotEmpty @Size(max = 500) Set<@NotNull UUID> recipientIds,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 10000) String text) {}
