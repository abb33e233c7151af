package com.zhike.crm.documents.bin;

import com.zhike.crm.documents.document.Document;
import com.zhike.crm.documents.document.Documents;
import com.zhike.crm.documents.folder.Folder;
import com.zhike.crm.documents.folder.Folders;
import com.zhike.crm.documents.folder.Right;
import com.zhike.crm.documents.trace.Touch;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts documents and folders into the recycle bin of their owner. */
@Service
@Transactional
public class DiscardService {

    private final Documents documents;

    private final Folders folders;

    private final Bin bin;

    private final Clock clock;

    DiscardService(Documents documents, Folders folders, Bin bin, Clock clock) {
        this.documents = documents;
        this.folders = folders;
        this.bin = bin;
        this.clock = clock;
    }

    /** All of it or, when one may not be deleted, nothing. */
    public void discard(DiscardEntries command, CurrentEmployee by) {
        Touch touch = new Touch(by.id(), clock.instant());
        for (UUID id : command.documentIds()) {
            Document document = documents.require(id, Right.DELETE, by);
            bin.put(document, folders.even(document.folderId()).name(), touch);
        }
        for (UUID id : command.folderIds()) {
            Folder folder = folders.requireEntry(id, Right.DELETE, by);
            folder.requireFree();
            folders.one(folder.ownerId());
            if (!command.withContent()) {
                bin.requireEmpty(folder);
            }
            UUID parent = folder.parentId();
            bin.put(folder, parent == null ? "" : folders.even(parent).name(), touch);
        }
    }
}
