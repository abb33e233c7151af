package com.zhike.crm.surveys.scan.web;

import com.zhike.crm.platform.call.Calls;
import com.zhike.crm.surveys.scan.Scan;
import com.zhike.crm.surveys.scan.ScanStore;
import com.zhike.crm.surveys.scan.ScansUnavailable;
import feign.FeignException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks the document service with the caller's own token, so that nobody adds a file that is not his. */
@Component
class RemoteScanStore implements ScanStore {

    private final DocumentServiceClient client;

    private final Calls calls;

    RemoteScanStore(DocumentServiceClient client, Calls calls) {
        this.client = client;
        this.calls = calls;
    }

    @Override
    public List<Scan> takeOver(List<UUID> files) {
        return files.stream().map(this::takeOver).flatMap(Optional::stream).toList();
    }

    private Optional<Scan> takeOver(UUID file) {
        return calls.ask(
                DocumentServiceClient.NAME,
                authorization ->
                        Optional.of(client.takeOver(file, DocumentServiceClient.Claim.of(file), authorization)),
                RemoteScanStore::withoutAnswer);
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
