package com.zhike.crm.documents.bin;

import com.github.f4b6a3.uuid.UuidCreator;
import com.zhike.crm.documents.document.Document;
import com.zhike.crm.documents.folder.Folder;
import com.zhike.crm.documents.trace.Touch;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What goes into the recycle bin, and what goes for good. */
@Component
class Bin {

    private static final String BELOW = "select id from folder where ancestors @> array[cast(:folder as uuid)]";

    private final JdbcClient jdbc;

    Bin(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(Document document, String place, Touch touch) {
        UUID entry = add(document.ownerId(), null, document.id().value(), document.name(), place, touch);
        jdbc.sql("update document set bin_id = :entry where id = :id and bin_id is null")
                .param("entry", entry)
                .param("id", document.id().value())
                .update();
    }

    /** With everything below it that is not in the bin already. */
    void put(Folder folder, String place, Touch touch) {
        UUID id = folder.id().value();
        UUID entry = add(folder.ownerId(), id, null, folder.name(), place, touch);
        jdbc.sql("update document set bin_id = :entry where bin_id is null and folder_id in (" + BELOW + ")")
                .param("entry", entry)
                .param("folder", id)
                .update();
        jdbc.sql("update folder set bin_id = :entry where bin_id is null and id in (" + BELOW + ")")
                .param("entry", entry)
                .param("folder", id)
                .update();
    }

    void requireEmpty(Folder folder) {
        UUID id = folder.id().value();
        int folders = count("select count(*) - 1 from folder where bin_id is null and id in (" + BELOW + ")", id);
        int documents =
                count("select count(*) from document where bin_id is null and folder_id in (" + BELOW + ")", id);
        if (folders + documents > 0) {
            throw new FolderNotEmpty(folder.name(), folders, documents);
        }
    }

    /** Deletes for good; the bytes follow when nothing else refers to them. */
    void purge(Discarded discarded) {
        if (discarded.folderId() == null) {
            jdbc.sql("delete from document where id = :id")
                    .param("id", discarded.documentId())
                    .update();
            return;
        }
        jdbc.sql("delete from document where folder_id in (" + BELOW + ")")
                .param("folder", discarded.folderId())
                .update();
        jdbc.sql("delete from folder where id in (" + BELOW + ")")
                .param("folder", discarded.folderId())
                .update();
    }

    /** Brings back what came into the bin together. */
    void release(UUID entry) {
        jdbc.sql("update folder set bin_id = null where bin_id = :entry")
                .param("entry", entry)
                .update();
        jdbc.sql("update document set bin_id = null where bin_id = :entry")
                .param("entry", entry)
                .update();
        jdbc.sql("delete from bin_entry where id = :entry")
                .param("entry", entry)
                .update();
    }

    private int count(String sql, UUID folder) {
        return jdbc.sql(sql).param("folder", folder).query(Integer.class).single();
    }

    private UUID add(
            UUID owner, @Nullable UUID folder, @Nullable UUID document, String name, String place, Touch touch) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        jdbc.sql("""
                insert into bin_entry
                    (id, owner_id, folder_id, document_id, name, place, discarded_at, discarded_by_id)
                values (:id, :owner, :folder, :document, :name, :place, :at, :by)
                """)
                .param("id", id)
                .param("owner", owner)
                .param("folder", folder)
                .param("document", document)
                .param("name", name)
                .param("place", place)
                .param("at", touch.at().atOffset(ZoneOffset.UTC))
                .param("by", touch.by())
                .update();
        return id;
    }
}
