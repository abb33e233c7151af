package com.zhike.crm.documents.document;

import com.zhike.crm.documents.folder.Folder;
import com.zhike.crm.documents.folder.Folders;
import com.zhike.crm.documents.folder.Right;
import com.zhike.crm.documents.naming.EntryName;
import com.zhike.crm.documents.storage.Arrival;
import com.zhike.crm.documents.storage.Content;
import com.zhike.crm.documents.storage.Contents;
import com.zhike.crm.documents.trace.Touch;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Takes files in. What can be refused is refused before they come; a transaction begins only when they are there. */
@Service
public class UploadService {

    private final Contents contents;

    private final UploadAdmission admission;

    private final Documents documents;

    private final Folders folders;

    private final Clock clock;

    UploadService(Contents contents, UploadAdmission admission, Documents documents, Folders folders, Clock clock) {
        this.contents = contents;
        this.admission = admission;
        this.documents = documents;
        this.folders = folders;
        this.clock = clock;
    }

    public DocumentId upload(UUID folder, Arrival arrival, Clash clash, CurrentEmployee by) {
        admission.admit(folder, arrival, clash, by);
        return contents.keep(arrival, content -> store(folder, arrival.name(), content, clash, by));
    }

    /** A new version of a document. */
    public void replace(UUID id, long readVersion, Arrival arrival, CurrentEmployee by) {
        admission.admit(id, readVersion, arrival, by);
        contents.keep(arrival, content -> {
            Document document = documents.requireFresh(id, readVersion, by);
            admission.requireRoom(document.ownerId(), content.size());
            return documents.revise(document, content.id(), touch(by)).id();
        });
    }

    private DocumentId store(UUID id, EntryName entered, Content content, Clash clash, CurrentEmployee by) {
        Folder folder = folders.require(id, Right.UPLOAD, by);
        admission.requireRoom(folder.ownerId(), content.size());
        Document former = admission.replaced(id, entered, clash, by);
        if (former != null) {
            return documents.revise(former, content.id(), touch(by)).id();
        }
        EntryName name = clash == Clash.KEEP_BOTH ? documents.free(id, entered) : entered;
        return documents
                .add(Document.file(folder, name, content.id(), touch(by)), touch(by))
                .id();
    }

    private Touch touch(CurrentEmployee by) {
        return new Touch(by.id(), clock.instant());
    }
}
