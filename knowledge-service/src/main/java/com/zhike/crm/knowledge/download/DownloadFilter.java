package com.zhike.crm.knowledge.download;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which files are looked for.
 *
 * @param category the category and all below it
 */
public record DownloadFilter(@Nullable String q, @Nullable UUID category) {}
