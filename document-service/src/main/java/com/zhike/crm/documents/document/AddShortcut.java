package com.zhike.crm.documents.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Asks for a shortcut. */
public record AddShortcut(
        @NotNull UUID folderId,
        @NotBlank String name,
        @NotNull @Valid Target target) {}
