package com.zhike.crm.documents.document;

import com.zhike.crm.documents.folder.Folder;
import com.zhike.crm.documents.naming.EntryName;
import com.zhike.crm.documents.storage.ContentId;
import com.zhike.crm.documents.trace.Touch;
import com.zhike.crm.documents.trace.Traces;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Something that lies in a folder: a file with its versions, the work record of a day, or a shortcut. */
@Entity
@Table(name = "document")
public class Document extends AbstractAggregateRoot<Document> {

    @EmbeddedId
    private DocumentId id;

    @Version
    private @Nullable Long version;

    private UUID folderId;

    private UUID ownerId;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String name;

    @Embedded
    private @Nullable ContentId content;

    private int revision;

    private @Nullable LocalDate day;

    @Embedded
    private @Nullable Target target;

    private @Nullable UUID contributionId;

    private @Nullable UUID binId;

    @Embedded
    private Traces traces;

    @SuppressWarnings("NullAway.Init")
    protected Document() {}

    private Document(DocumentKind kind, Folder folder, EntryName name, Touch touch) {
        this.id = DocumentId.next();
        this.kind = kind;
        this.folderId = folder.id().value();
        this.ownerId = folder.ownerId();
        this.name = name.value();
        this.traces = Traces.created(touch);
    }

    public static Document file(Folder folder, EntryName name, ContentId content, Touch touch) {
        Document document = new Document(DocumentKind.FILE, folder, name, touch);
        document.content = content;
        document.revision = 1;
        return document;
    }

    /** What an employee did on a day; he has one of each day. */
    static Document workRecord(Folder folder, EntryName name, LocalDate day, ContentId content, Touch touch) {
        Document document = file(folder, name, content, touch);
        document.kind = DocumentKind.WORK_RECORD;
        document.day = day;
        document.registerEvent(new WorkRecordWritten(document.id, touch.by(), day));
        return document;
    }

    static Document shortcut(Folder folder, EntryName name, Target target, Touch touch) {
        Document document = new Document(DocumentKind.SHORTCUT, folder, name, touch);
        document.target = target.require();
        return document;
    }

    /** What a colleague receives: the document as it is now, whatever becomes of this one. */
    public Document copyTo(Folder folder, EntryName as, UUID contribution, Touch touch) {
        DocumentKind copied = kind == DocumentKind.SHORTCUT ? kind : DocumentKind.FILE;
        Document copy = new Document(copied, folder, as, touch);
        copy.content = content;
        copy.revision = content == null ? 0 : 1;
        copy.target = target;
        copy.contributionId = contribution;
        return copy;
    }

    /** Gives it other bytes; those it had stay as a version. */
    Document revise(ContentId changed, Touch touch) {
        return revise(changed, 1, touch);
    }

    Document revise(ContentId changed, int versions, Touch touch) {
        if (kind == DocumentKind.SHORTCUT) {
            throw new DocumentWithoutContent();
        }
        content = changed;
        revision += versions;
        traces = traces.changed(touch);
        return this;
    }

    Document rename(EntryName changed, Touch touch) {
        name = changed.value();
        traces = traces.changed(touch);
        return this;
    }

    Document moveTo(Folder folder, EntryName as, Touch touch) {
        folderId = folder.id().value();
        ownerId = folder.ownerId();
        return rename(as, touch);
    }

    ContentId requireContent() {
        if (content == null) {
            throw new DocumentWithoutContent();
        }
        return content;
    }

    public DocumentId id() {
        return id;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public UUID folderId() {
        return folderId;
    }

    public UUID ownerId() {
        return ownerId;
    }

    public DocumentKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public @Nullable ContentId content() {
        return content;
    }

    public int revision() {
        return revision;
    }

    public @Nullable UUID contributionId() {
        return contributionId;
    }

    Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }

    UUID authorId() {
        return traces.createdById();
    }

    public boolean discarded() {
        return binId != null;
    }

    /** An employee began his work record of a day. */
    public record WorkRecordWritten(DocumentId document, UUID author, LocalDate day) {}
}
