package com.zhike.crm.documents.document;

import com.zhike.crm.documents.folder.Folder;
import com.zhike.crm.documents.folder.FolderService;
import com.zhike.crm.documents.folder.Folders;
import com.zhike.crm.documents.folder.Right;
import com.zhike.crm.documents.naming.EntryName;
import com.zhike.crm.documents.trace.Touch;
import com.zhike.crm.platform.problem.Conflict;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Renames documents, moves documents and folders, and brings former versions back. */
@Service
@Transactional
public class ArrangeService {

    private final Documents documents;

    private final Folders folders;

    private final FolderService folderMoves;

    private final Absorption absorption;

    private final Clock clock;

    ArrangeService(
            Documents documents, Folders folders, FolderService folderMoves, Absorption absorption, Clock clock) {
        this.documents = documents;
        this.folders = folders;
        this.folderMoves = folderMoves;
        this.absorption = absorption;
        this.clock = clock;
    }

    public void rename(UUID id, long readVersion, String entered, CurrentEmployee by) {
        Document document = documents.requireFresh(id, readVersion, by);
        // what it is called is a matter of the folder: a name that is taken there would be told
        folders.require(folders.rights(document.folderId(), by), Right.EDIT);
        EntryName name = EntryName.of(entered);
        if (!document.name().equalsIgnoreCase(name.value())) {
            documents.requireFree(document.folderId(), name);
        }
        documents.save(document.rename(name, touch(by)));
    }

    /** Moves all of it or, when one cannot be moved, nothing. */
    public void move(MoveEntries command, CurrentEmployee by) {
        Folder place = folders.require(command.folderId(), Right.UPLOAD, by);
        for (UUID folder : command.folderIds()) {
            folderMoves.move(folder, command.folderId(), command.onClash() == Clash.KEEP_BOTH, by);
        }
        for (UUID document : command.documentIds()) {
            move(documents.require(document, Right.DELETE, by), place, command.onClash(), by);
        }
    }

    private void move(Document document, Folder place, Clash clash, CurrentEmployee by) {
        UUID to = place.id().value();
        if (document.folderId().equals(to)) {
            return;
        }
        if (!document.ownerId().equals(place.ownerId())) {
            throw new Conflict("move-across-owners");
        }
        EntryName name = EntryName.of(document.name());
        if (clash == Clash.REPLACE && absorption.absorb(document, to, touch(by), by)) {
            return;
        }
        if (clash == Clash.REFUSE) {
            documents.requireFree(to, name);
        }
        documents.save(document.moveTo(place, documents.free(to, name), touch(by)));
    }

    private Touch touch(CurrentEmployee by) {
        return new Touch(by.id(), clock.instant());
    }
}
