package com.zhike.crm.documents.document;

import com.zhike.crm.documents.folder.Right;
import com.zhike.crm.documents.storage.Content;
import com.zhike.crm.documents.storage.ContentId;
import com.zhike.crm.documents.storage.Contents;
import com.zhike.crm.documents.trace.Touch;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what documents contained, and brings it back. */
@Service
@Transactional
public class VersionService {

    private final Documents documents;

    private final Versions versions;

    private final Contents contents;

    private final Quota quota;

    private final Clock clock;

    VersionService(Documents documents, Versions versions, Contents contents, Quota quota, Clock clock) {
        this.documents = documents;
        this.versions = versions;
        this.contents = contents;
        this.quota = quota;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<VersionView> of(UUID id, CurrentEmployee reader) {
        documents.require(id, Right.READ, reader);
        return versions.of(id);
    }

    /** What was contained in a version, or is now. */
    public Opened open(UUID id, @Nullable Integer number, CurrentEmployee reader) {
        Document document = documents.open(id, reader);
        ContentId content = number == null ? document.requireContent() : versions.content(id, number);
        return new Opened(document.name(), contents.get(content));
    }

    /** Makes a former version the newest one. */
    public void restore(UUID id, long readVersion, int number, CurrentEmployee by) {
        Document document = documents.requireFresh(id, readVersion, by);
        ContentId former = versions.content(id, number);
        quota.require(document.ownerId(), contents.get(former).size());
        documents.revise(document, former, new Touch(by.id(), clock.instant()));
    }

    /** What is handed to a reader. */
    public record Opened(String name, Content content) {}
}
