package com.zhike.crm.documents.contribution;

import com.zhike.crm.documents.document.Document;
import com.zhike.crm.documents.document.Documents;
import com.zhike.crm.documents.folder.Folder;
import com.zhike.crm.documents.folder.Folders;
import com.zhike.crm.documents.folder.Right;
import com.zhike.crm.documents.naming.EntryName;
import com.zhike.crm.documents.trace.Touch;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Copies documents and folders; copies share the bytes, which never change. */
@Component
class Copies {

    private static final int MOST = 1000;

    private final Documents documents;

    private final Folders folders;

    Copies(Documents documents, Folders folders) {
        this.documents = documents;
        this.folders = folders;
    }

    List<Document> documents(List<UUID> ids, CurrentEmployee by) {
        return ids.stream()
                .distinct()
                .map(id -> documents.require(id, Right.READ, by))
                .toList();
    }

    List<Folder> folders(List<UUID> ids, CurrentEmployee by) {
        List<Folder> chosen = ids.stream()
                .distinct()
                .map(id -> folders.require(id, Right.READ, by))
                .toList();
        if (chosen.stream().mapToInt(this::size).sum() > MOST) {
            throw new ContributionTooLarge(MOST);
        }
        return chosen;
    }

    void copy(Document document, Folder place, UUID contribution, Touch touch) {
        EntryName name = documents.free(place.id().value(), EntryName.of(document.name()));
        documents.add(document.copyTo(place, name, contribution, touch), touch);
    }

    void copy(Folder folder, Folder place, UUID contribution, Touch touch) {
        // whoever may read a folder may read everything below it
        EntryName name = folders.free(place.id().value(), EntryName.of(folder.name()));
        Folder copy = folders.add(place.add(name, touch).cameBy(contribution));
        documents.in(folder).forEach(document -> copy(document, copy, contribution, touch));
        folders.below(folder).forEach(below -> copy(below, copy, contribution, touch));
    }

    private int size(Folder folder) {
        return documents.in(folder).size()
                + folders.below(folder).stream().mapToInt(this::size).sum();
    }
}
