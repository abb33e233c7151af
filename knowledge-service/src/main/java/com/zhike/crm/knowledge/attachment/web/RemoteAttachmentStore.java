package com.zhike.crm.knowledge.attachment.web;

import com.zhike.crm.knowledge.attachment.Attachment;
import com.zhike.crm.knowledge.attachment.AttachmentStore;
import com.zhike.crm.knowledge.attachment.AttachmentsUnavailable;
import feign.FeignException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.cloud.client.circuitbreaker.CircuitBreakerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Asks the document service with the caller's own token, so that nobody attaches a file that is not his. */
@Component
class RemoteAttachmentStore implements AttachmentStore {

    private final DocumentServiceClient client;

    private final CircuitBreakerFactory<?, ?> breakers;

    private final HttpServletRequest request;

    RemoteAttachmentStore(
            DocumentServiceClient client, CircuitBreakerFactory<?, ?> breakers, HttpServletRequest request) {
        this.client = client;
        this.breakers = breakers;
        this.request = request;
    }

    @Override
    public List<Attachment> takeOver(List<UUID> files) {
        // read here: the call itself runs on a thread that knows nothing of the request
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return files.stream()
                .map(file -> breakers.create(DocumentServiceConfiguration.BREAKER)
                        .run(
                                () -> Optional.of(
                                        client.takeOver(file, DocumentServiceClient.Claim.of(file), authorization)),
                                RemoteAttachmentStore::withoutAnswer))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Attachment> withoutAnswer(Throwable failure) {
        if (failure instanceof FeignException.NotFound
                || failure instanceof FeignException.Conflict
                || failure instanceof FeignException.Forbidden) {
            return Optional.empty();
        }
        AttachmentsUnavailable unavailable = new AttachmentsUnavailable();
        unavailable.initCause(failure);
        throw unavailable;
    }
}
