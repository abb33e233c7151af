package com.zhike.crm.knowledge.download;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an entry is called, where it is sorted and what it is good for. */
@Embeddable
public record DownloadDetails(
        String name, UUID categoryId, @Nullable String description) {}
