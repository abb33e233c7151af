package com.zhike.crm.documents.storage;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** Keeps each content as an object of a bucket, named by its id. */
class S3ContentStore implements ContentStore {

    private final S3Client s3;

    private final String bucket;

    S3ContentStore(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    @Override
    public long write(ContentId id, InputStream body) throws IOException {
        byte[] first = body.readNBytes(S3Parts.SIZE);
        try {
            if (first.length == S3Parts.SIZE) {
                return new S3Parts(s3, bucket, key(id)).write(first, body);
            }
            s3.putObject(request -> request.bucket(bucket).key(key(id)), RequestBody.fromBytes(first));
            return first.length;
        } catch (SdkException failure) {
            throw new IOException(failure);
        }
    }

    @Override
    public InputStream read(ContentId id, long from, long length) throws IOException {
        if (length == 0) {
            return InputStream.nullInputStream();
        }
        String range = "bytes=" + from + "-" + (from + length - 1);
        try {
            return s3.getObject(request -> request.bucket(bucket).key(key(id)).range(range));
        } catch (SdkException failure) {
            throw new IOException(failure);
        }
    }

    @Override
    public void remove(ContentId id) throws IOException {
        try {
            s3.deleteObject(request -> request.bucket(bucket).key(key(id)));
        } catch (SdkException failure) {
            throw new IOException(failure);
        }
    }

    /** What was begun and never ended, the bucket's own rule for unfinished uploads removes. */
    @Override
    public void writtenBefore(Instant time, Consumer<ContentId> visitor) throws IOException {
        try {
            s3.listObjectsV2Paginator(request -> request.bucket(bucket).prefix("content/")).contents().stream()
                    .filter(object -> object.lastModified().isBefore(time))
                    .map(object -> new ContentId(UUID.fromString(object.key().substring("content/".length()))))
                    .forEach(visitor);
        } catch (SdkException failure) {
            throw new IOException(failure);
        }
    }

    private static String key(ContentId id) {
        return "content/" + id.value();
    }
}
