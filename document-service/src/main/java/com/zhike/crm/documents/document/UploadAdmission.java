package com.zhike.crm.documents.document;

import com.zhike.crm.documents.folder.Folders;
import com.zhike.crm.documents.folder.Right;
import com.zhike.crm.documents.naming.EntryName;
import com.zhike.crm.documents.storage.Arrival;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Checks whether a file may come in, before it comes and once more when it is there. */
@Component
@Transactional(readOnly = true)
class UploadAdmission {

    private final Folders folders;

    private final Documents documents;

    private final DocumentRepository names;

    private final Quota quota;

    UploadAdmission(Folders folders, Documents documents, DocumentRepository names, Quota quota) {
        this.folders = folders;
        this.documents = documents;
        this.names = names;
        this.quota = quota;
    }

    void admit(UUID folder, Arrival arrival, Clash clash, CurrentEmployee by) {
        quota.require(folders.require(folder, Right.UPLOAD, by).ownerId(), arrival.announced());
        replaced(folder, arrival.name(), clash, by);
    }

    void admit(UUID document, long readVersion, Arrival arrival, CurrentEmployee by) {
        Document replaced = documents.requireFresh(document, readVersion, by);
        replaced.requireContent();
        quota.require(replaced.ownerId(), arrival.announced());
    }

    void requireRoom(UUID owner, long size) {
        quota.require(owner, size);
    }

    /** The document that a file of this name becomes a version of. */
    @Nullable
    Document replaced(UUID folder, EntryName name, Clash clash, CurrentEmployee by) {
        if (clash == Clash.REFUSE) {
            documents.requireFree(folder, name);
        }
        if (clash != Clash.REPLACE) {
            return null;
        }
        Document former = names.findByName(folder, name.value()).orElse(null);
        if (former != null) {
            documents.require(former.id().value(), Right.EDIT, by).requireContent();
        }
        return former;
    }
}
