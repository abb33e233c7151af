package com.zhike.crm.documents.storage;

import org.jspecify.annotations.Nullable;

/**
 * A bucket of S3 or of something that speaks its protocol.
 *
 * @param endpoint of a store other than Amazon's; its buckets are then part of the path
 */
public record S3Settings(
        String bucket,
        String region,
        @Nullable String endpoint,
        @Nullable String accessKey,
        @Nullable String secretKey) {}
