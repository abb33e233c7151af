package com.zhike.crm.surveys.scan.web;

import com.zhike.crm.surveys.scan.Scan;
import com.zhike.crm.surveys.scan.ScanStore;
import com.zhike.crm.surveys.scan.ScansUnavailable;
import feign.FeignException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.cloud.client.circuitbreaker.CircuitBreakerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Asks the document service with the caller's own token, so that nobody adds a file that is not his. */
@Component
class RemoteScanStore implements ScanStore {

    private final DocumentServiceClient client;

    private final CircuitBreakerFactory<?, ?> breakers;

    private final HttpServletRequest request;

    RemoteScanStore(DocumentServiceClient client, CircuitBreakerFactory<?, ?> breakers, HttpServletRequest request) {
        this.client = client;
        this.breakers = breakers;
        this.request = request;
    }

    @Override
    public List<Scan> takeOver(List<UUID> files) {
        // read here: the call itself runs on a thread that knows nothing of the request
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return files.stream()
                .map(file -> breakers.create(DocumentServiceConfiguration.BREAKER)
                        .run(
                                () -> Optional.of(
                                        client.takeOver(file, DocumentServiceClient.Claim.of(file), authorization)),
                                RemoteScanStore::withoutAnswer))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Scan> withoutAnswer(Throwable failure) {
        if (failure instanceof FeignException.NotFound
                || failure instanceof FeignException.Conflict
                || failure instanceof FeignException.Forbidden) {
            return Optional.empty();
        }
        ScansUnavailable unavailable = new ScansUnavailable();
        unavailable.initCause(failure);
        throw unavailable;
    }
}
