package com.zhike.crm.documents.storage;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What is kept, where, and how much of it.
 *
 * @param directory where files are kept unless it is in S3
 * @param deniedExtensions endings of names that are refused
 * @param deniedTypes media types that are refused, whatever the name says
 * @param quota how much one employee may keep
 */
@ConfigurationProperties("crm.documents")
public record StorageSettings(
        Path directory,
        DataSize largestFile,
        Set<String> deniedExtensions,
        Set<String> deniedTypes,
        DataSize quota,
        @Nullable S3Settings s3) {}
