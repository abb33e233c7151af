package com.zhike.crm.knowledge.download;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an entry is called, where it is sorted and what it is good for, as somebody enters it. */
public record DescribeDownload(
        @NotBlank @Size(max = 200) String name,
        @Nullable UUID categoryId,
        @Nullable @Size(max = 1000) String description) {}
