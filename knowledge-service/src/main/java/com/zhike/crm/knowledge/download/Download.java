package com.zhike.crm.knowledge.download;

import com.zhike.crm.knowledge.attachment.Attachment;
import com.zhike.crm.knowledge.trace.Touch;
import com.zhike.crm.knowledge.trace.Traces;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A file that the company publishes, in its newest edition. */
@Entity
@Table(name = "download")
public class Download extends AbstractAggregateRoot<Download> {

    @EmbeddedId
    private DownloadId id;

    @Version
    private @Nullable Long version;

    @Embedded
    private DownloadDetails details;

    private int edition;

    @Embedded
    private Traces traces;

    @SuppressWarnings("NullAway.Init")
    protected Download() {}

    private Download(DownloadId id, DownloadDetails details, Touch touch) {
        this.id = id;
        this.details = details;
        this.traces = Traces.created(touch);
    }

    /** Publishes a file for the first time. */
    static Download publish(DownloadId id, DownloadDetails details, Attachment file, Touch touch) {
        return new Download(id, details, touch).describe(details, touch).replace(file, touch);
    }

    Download describe(DownloadDetails changed, Touch touch) {
        details = changed;
        traces = traces.changed(touch);
        registerEvent(new Described(id, details));
        return this;
    }

    /** Puts a newer file in the place of the old one, which stays in the archive. */
    Download replace(Attachment file, Touch touch) {
        edition++;
        traces = traces.changed(touch);
        registerEvent(new Replaced(id, edition, file, touch));
        return this;
    }

    DownloadId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    /** It is called or sorted differently now. */
    record Described(DownloadId download, DownloadDetails details) {}

    /** It has a newer file. */
    record Replaced(DownloadId download, int edition, Attachment file, Touch touch) {}
}
