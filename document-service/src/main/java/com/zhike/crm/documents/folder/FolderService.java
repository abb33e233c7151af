package com.zhike.crm.documents.folder;

import com.zhike.crm.documents.naming.EntryName;
import com.zhike.crm.documents.trace.Touch;
import com.zhike.crm.platform.problem.Conflict;
import com.zhike.crm.platform.problem.Stale;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes, renames and moves folders. */
@Service
@Transactional
public class FolderService {

    private final Folders folders;

    private final JdbcClient jdbc;

    private final Clock clock;

    FolderService(Folders folders, JdbcClient jdbc, Clock clock) {
        this.folders = folders;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public FolderId add(AddFolder command, CurrentEmployee by) {
        Folder parent = folders.require(command.parentId(), Right.UPLOAD, by);
        EntryName name = EntryName.of(command.name());
        folders.requireFree(command.parentId(), name);
        return folders.add(parent.add(name, touch(by))).id();
    }

    public void rename(UUID id, long readVersion, String entered, CurrentEmployee by) {
        Folder folder = folders.requireEntry(id, Right.EDIT, by);
        if (folder.version() != readVersion) {
            throw new Stale(readVersion, folder.version(), folder.name());
        }
        EntryName name = EntryName.of(entered);
        folder.requireFree();
        UUID parent = folder.parentId();
        if (parent != null && !folder.name().equalsIgnoreCase(name.value())) {
            folders.requireFree(parent, name);
        }
        folders.add(folder.rename(name, touch(by)));
    }

    /** Moves a folder with everything below it; rights that were given on it or below it go with it. */
    public void move(UUID id, UUID to, boolean keepBoth, CurrentEmployee by) {
        Folder folder = folders.requireEntry(id, Right.DELETE, by);
        Folder place = folders.require(to, Right.UPLOAD, by);
        if (!folder.ownerId().equals(place.ownerId())) {
            throw new Conflict("move-across-owners");
        }
        folders.one(folder.ownerId());
        if (to.equals(folder.parentId())) {
            return;
        }
        EntryName name = EntryName.of(folder.name());
        if (!keepBoth) {
            folders.requireFree(to, name);
        }
        int depth = folder.path().size();
        folders.add(folder.moveTo(place, keepBoth ? folders.free(to, name) : name, touch(by)));
        follow(folder, depth);
    }

    /** Takes a folder out of the recycle bin to a place of its owner. */
    public void putBack(Folder folder, Folder place, CurrentEmployee by) {
        int depth = folder.path().size();
        EntryName name = folders.free(place.id().value(), EntryName.of(folder.name()));
        folders.add(folder.moveTo(place, name, touch(by)));
        follow(folder, depth);
    }

    /** Gives everything below a folder the path that leads there now. */
    private void follow(Folder folder, int formerDepth) {
        UUID[] path = folder.path().toArray(UUID[]::new);
        jdbc.sql("""
                update folder set ancestors = cast(:path as uuid[]) || ancestors[:below : cardinality(ancestors)]
                where ancestors @> array[cast(:id as uuid)] and id <> :id
                """)
                .param("path", path)
                .param("below", formerDepth + 1)
                .param("id", folder.id().value())
                .update();
    }

    private Touch touch(CurrentEmployee by) {
        return new Touch(by.id(), clock.instant());
    }
}
