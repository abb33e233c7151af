package com.zhike.crm.documents.storage;

import java.net.URI;
import java.nio.file.Path;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.s3.S3Client;

/** Against a stand-in that speaks the protocol of S3 and checks its signatures. */
class S3ContentStoreTests extends ContentStoreTests {

    @TempDir
    private static Path directory;

    private static S3Proxy proxy;

    private static S3Client client;

    @BeforeAll
    static void start() throws Exception {
        proxy = S3Proxy.builder()
                .blobStore(new FilesystemNio2BlobStore(directory.toString()))
                .awsAuthentication(AuthenticationType.AWS_V4, "access", "secret")
                .endpoint(URI.create("http://127.0.0.1:0"))
                .build();
        proxy.start();
        client = StorageConfiguration.client(
                new S3Settings("documents", "us-east-1", "http://127.0.0.1:" + proxy.getPort(), "access", "secret"));
        client.createBucket(bucket -> bucket.bucket("documents"));
    }

    @AfterAll
    static void stop() throws Exception {
        client.close();
        proxy.stop();
    }

    @Override
    ContentStore store() {
        return new S3ContentStore(client, "documents");
    }
}
