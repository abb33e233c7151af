package com.zhike.crm.documents.folder;

import com.zhike.crm.documents.naming.EntryName;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hands out folders to whoever may do in them what he is about to do; to everybody else they are not there. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Folders {

    private final FolderRepository folders;

    private final JdbcClient jdbc;

    Folders(FolderRepository folders, JdbcClient jdbc) {
        this.folders = folders;
        this.jdbc = jdbc;
    }

    /** The folder, for somebody who has the right. */
    public Folder require(UUID id, Right right, CurrentEmployee who) {
        Rights rights = rights(id, who);
        if (!rights.include(Right.READ)) {
            throw new FolderNotFound();
        }
        if (!rights.include(right)) {
            throw new RightMissing(right);
        }
        return folders.findById(new FolderId(id)).orElseThrow(FolderNotFound::new);
    }

    /** The folder as something that lies in another one: whoever may empty a room may not tear it down. */
    public Folder requireEntry(UUID id, Right right, CurrentEmployee who) {
        Folder folder = require(id, Right.READ, who);
        UUID parent = folder.parentId();
        if (!rights(parent == null ? id : parent, who).include(right)) {
            throw new RightMissing(right);
        }
        return folder;
    }

    /** What somebody may do in a folder; nothing when it lies in the recycle bin. */
    public Rights rights(UUID id, CurrentEmployee who) {
        return jdbc.sql("select rights_on(owner_id, ancestors, :who) from folder where id = :id and bin_id is null")
                .param("id", id)
                .param("who", who.id())
                .query(Integer.class)
                .optional()
                .map(Rights::new)
                .orElse(new Rights(0));
    }

    /** Refuses whom the folder gives the right to look into it, but not this one. */
    public void require(Rights rights, Right right) {
        if (!rights.include(right)) {
            throw new RightMissing(right);
        }
    }

    /** The folder even when it lies in the recycle bin. */
    public Folder even(UUID id) {
        return folders.findById(new FolderId(id)).orElseThrow(FolderNotFound::new);
    }

    public Folder add(Folder folder) {
        return folders.saveAndFlush(folder);
    }

    public List<Folder> below(Folder folder) {
        return folders.findByParent(folder.id().value());
    }

    public void requireFree(UUID place, EntryName name) {
        if (folders.findByName(place, name.value()).isPresent()) {
            throw new FolderNameTaken(name.value());
        }
    }

    /** The name, or the first one with a number that no folder of the place has. */
    public EntryName free(UUID place, EntryName name) {
        return name.firstFree(candidate -> folders.findByName(place, candidate).isPresent());
    }

    /** Lets one change of an owner's tree be made at a time. */
    public void one(UUID owner) {
        jdbc.sql(Homes.LOCK).param("owner", owner).query(Integer.class).list();
    }
}
