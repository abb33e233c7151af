package com.zhike.crm.documents.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Asks for a new file with this text. */
public record AddText(
        @NotNull UUID folderId,
        @NotBlank String name,
        @NotNull @Size(max = 1_000_000) String text) {}
