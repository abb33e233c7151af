package com.zhike.crm.knowledge.attachment.web;

import com.zhike.crm.knowledge.attachment.Attachment;
import com.zhike.crm.knowledge.attachment.AttachmentStore;
import com.zhike.crm.knowledge.attachment.AttachmentsUnavailable;
import com.zhike.crm.platform.call.Calls;
import feign.FeignException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks the document service with the caller's own token, so that nobody attaches a file that is not his. */
@Component
class RemoteAttachmentStore implements AttachmentStore {

    private final DocumentServiceClient client;

    private final Calls calls;

    RemoteAttachmentStore(DocumentServiceClient client, Calls calls) {
        this.client = client;
        this.calls = calls;
    }

    @Override
    public List<Attachment> takeOver(List<UUID> files) {
        return files.stream().map(this::takeOver).flatMap(Optional::stream).toList();
    }

    private Optional<Attachment> takeOver(UUID file) {
        return calls.ask(
                DocumentServiceClient.NAME,
                authorization ->
                        Optional.of(client.takeOver(file, DocumentServiceClient.Claim.of(file), authorization)),
                RemoteAttachmentStore::withoutAnswer);
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
