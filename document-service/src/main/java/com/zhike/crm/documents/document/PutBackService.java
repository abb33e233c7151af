package com.zhike.crm.documents.document;

import com.zhike.crm.documents.folder.Folder;
import com.zhike.crm.documents.folder.FolderService;
import com.zhike.crm.documents.folder.Folders;
import com.zhike.crm.documents.folder.Homes;
import com.zhike.crm.documents.naming.EntryName;
import com.zhike.crm.documents.trace.Touch;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds a place for what comes back from the recycle bin. */
@Service
@Transactional
public class PutBackService {

    private final DocumentRepository documents;

    private final Folders folders;

    private final FolderService moves;

    private final Homes homes;

    private final Clock clock;

    PutBackService(DocumentRepository documents, Folders folders, FolderService moves, Homes homes, Clock clock) {
        this.documents = documents;
        this.folders = folders;
        this.moves = moves;
        this.homes = homes;
        this.clock = clock;
    }

    public void putBackFolder(UUID id, CurrentEmployee by) {
        Folder folder = folders.even(id);
        UUID parent = folder.parentId();
        moves.putBack(folder, place(parent, by), by);
    }

    public void putBackDocument(UUID id, CurrentEmployee by) {
        Document document = documents.findById(new DocumentId(id)).orElseThrow(DocumentNotFound::new);
        document.day()
                .filter(day ->
                        documents.findWorkRecord(document.authorId(), day).isPresent())
                .ifPresent(_ -> {
                    throw new WorkRecordExists();
                });
        Folder place = place(document.folderId(), by);
        EntryName name = EntryName.of(document.name())
                .firstFree(candidate ->
                        documents.findByName(place.id().value(), candidate).isPresent());
        documents.saveAndFlush(document.moveTo(place, name, touch(by)));
    }

    private Folder place(@Nullable UUID former, CurrentEmployee by) {
        if (former != null) {
            Folder folder = folders.even(former);
            if (!folder.discarded()) {
                return folder;
            }
        }
        return homes.home(touch(by));
    }

    private Touch touch(CurrentEmployee by) {
        return new Touch(by.id(), clock.instant());
    }
}
