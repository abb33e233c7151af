package com.zhike.crm.documents.storage;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;

/** Uploads a stream of unknown length part by part, so that only one part is in memory. */
class S3Parts {

    /** S3 takes up to 10 000 parts. */
    static final int SIZE = 8 * 1024 * 1024;

    private final S3Client s3;

    private final String bucket;

    private final String key;

    private final List<CompletedPart> parts = new ArrayList<>();

    S3Parts(S3Client s3, String bucket, String key) {
        this.s3 = s3;
        this.bucket = bucket;
        this.key = key;
    }

    long write(byte[] first, InputStream rest) throws IOException {
        String upload = s3.createMultipartUpload(
                        request -> request.bucket(bucket).key(key))
                .uploadId();
        boolean complete = false;
        try {
            long size = 0;
            for (byte[] part = first; part.length > 0; part = rest.readNBytes(SIZE)) {
                send(upload, part);
                size += part.length;
            }
            s3.completeMultipartUpload(request ->
                    request.bucket(bucket).key(key).uploadId(upload).multipartUpload(all -> all.parts(parts)));
            complete = true;
            return size;
        } finally {
            if (!complete) {
                s3.abortMultipartUpload(
                        request -> request.bucket(bucket).key(key).uploadId(upload));
            }
        }
    }

    private void send(String upload, byte[] part) {
        int number = parts.size() + 1;
        String tag = s3.uploadPart(
                        request ->
                                request.bucket(bucket).key(key).uploadId(upload).partNumber(number),
                        RequestBody.fromBytes(part))
                .eTag();
        parts.add(CompletedPart.builder().partNumber(number).eTag(tag).build());
    }
}
