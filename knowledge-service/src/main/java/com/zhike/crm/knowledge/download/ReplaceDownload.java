package com.zhike.crm.knowledge.download;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The newer file. */
public record ReplaceDownload(@NotNull UUID attachmentId) {}
