package com.zhike.crm.knowledge.download;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file as somebody puts it into the download centre; without a name it is called as the file is. */
public record PublishDownload(
        @Nullable @Size(max = 200) String name,
        @Nullable UUID categoryId,
        @Nullable @Size(max = 1000) String description,
        @NotNull UUID attachmentId) {}
