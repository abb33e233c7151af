package com.zhike.crm.documents.folder;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Asks for a folder in another one. */
public record AddFolder(@NotNull UUID parentId, @NotBlank String name) {}
