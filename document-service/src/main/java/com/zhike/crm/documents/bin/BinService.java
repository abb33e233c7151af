package com.zhike.crm.documents.bin;

import com.zhike.crm.documents.document.PutBackService;
import com.zhike.crm.documents.folder.Folders;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Empties recycle bins, back to where things were or for good. */
@Service
@Transactional
public class BinService {

    private final BinQueries queries;

    private final Bin bin;

    private final PutBackService places;

    private final Folders folders;

    BinService(BinQueries queries, Bin bin, PutBackService places, Folders folders) {
        this.queries = queries;
        this.bin = bin;
        this.places = places;
        this.folders = folders;
    }

    /** Back to where it was; to the top when that place is gone. */
    public void restore(List<UUID> entries, CurrentEmployee by) {
        folders.one(by.id());
        for (UUID entry : entries) {
            Discarded discarded = queries.get(entry, by.id());
            if (discarded.folderId() != null) {
                places.putBackFolder(discarded.folderId(), by);
            } else if (discarded.documentId() != null) {
                places.putBackDocument(discarded.documentId(), by);
            }
            bin.release(entry);
        }
    }

    public void purge(List<UUID> entries, CurrentEmployee by) {
        folders.one(by.id());
        entries.stream().map(entry -> queries.get(entry, by.id())).toList().forEach(bin::purge);
    }

    public void empty(CurrentEmployee by) {
        folders.one(by.id());
        queries.all(by.id()).forEach(bin::purge);
    }
}
