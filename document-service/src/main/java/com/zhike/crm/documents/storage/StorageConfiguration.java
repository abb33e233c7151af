package com.zhike.crm.documents.storage;

import com.zhike.crm.platform.time.Periodically;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StorageSettings.class)
class StorageConfiguration {

    @Bean
    ContentStore contentStore(StorageSettings settings) throws IOException {
        S3Settings s3 = settings.s3();
        return s3 == null
                ? new DirectoryContentStore(settings.directory())
                : new S3ContentStore(client(s3), s3.bucket());
    }

    @Bean
    Periodically contentSweeps(ContentSweep sweep) {
        return new Periodically("content-sweep", Duration.ofHours(1), sweep::run);
    }

    static S3Client client(S3Settings settings) {
        S3ClientBuilder client = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder().socketTimeout(Duration.ofMinutes(1)))
                .region(Region.of(settings.region()));
        if (settings.endpoint() != null && !settings.endpoint().isBlank()) {
            client.endpointOverride(URI.create(settings.endpoint())).forcePathStyle(true);
        }
        if (settings.accessKey() != null && settings.secretKey() != null) {
            client.credentialsProvider(StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())));
        }
        return client.build();
    }
}
