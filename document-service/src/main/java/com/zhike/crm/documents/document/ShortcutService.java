package com.zhike.crm.documents.document;

import com.zhike.crm.documents.folder.Folder;
import com.zhike.crm.documents.folder.Folders;
import com.zhike.crm.documents.folder.Right;
import com.zhike.crm.documents.naming.EntryName;
import com.zhike.crm.documents.trace.Touch;
import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.platform.problem.NotFound;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes shortcuts. */
@Service
@Transactional
public class ShortcutService {

    private final Documents documents;

    private final Folders folders;

    private final Clock clock;

    ShortcutService(Documents documents, Folders folders, Clock clock) {
        this.documents = documents;
        this.folders = folders;
        this.clock = clock;
    }

    public DocumentId add(AddShortcut command, CurrentEmployee by) {
        Folder folder = folders.require(command.folderId(), Right.UPLOAD, by);
        EntryName name = EntryName.of(command.name());
        documents.requireFree(command.folderId(), name);
        Touch touch = new Touch(by.id(), clock.instant());
        Document shortcut = Document.shortcut(folder, name, command.target(), touch);
        requireSeen(command.target(), by);
        return documents.add(shortcut, touch).id();
    }

    /** What the maker himself does not see is as good as not there. */
    private void requireSeen(Target target, CurrentEmployee by) {
        if (target.kind() == TargetKind.WEB) {
            return;
        }
        UUID id = Objects.requireNonNull(target.id());
        try {
            if (target.kind() == TargetKind.FOLDER) {
                folders.require(id, Right.READ, by);
            } else {
                documents.require(id, Right.READ, by);
            }
        } catch (NotFound _) {
            throw Invalid.field("target", "target-unknown");
        }
    }
}
