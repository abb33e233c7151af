package com.zhike.crm.documents.document;

import com.zhike.crm.documents.folder.Right;
import com.zhike.crm.documents.trace.Touch;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets a document take the place of another one of the same name, which keeps its own versions below the new ones. */
@Component
class Absorption {

    private final DocumentRepository repository;

    private final Documents documents;

    private final Versions versions;

    Absorption(DocumentRepository repository, Documents documents, Versions versions) {
        this.repository = repository;
        this.documents = documents;
        this.versions = versions;
    }

    /** Whether there was such a document. */
    boolean absorb(Document arriving, UUID folder, Touch touch, CurrentEmployee by) {
        Document former = repository.findByName(folder, arriving.name()).orElse(null);
        if (former == null) {
            return false;
        }
        documents.require(former.id().value(), Right.EDIT, by);
        documents.save(former.revise(arriving.requireContent(), arriving.revision(), touch));
        versions.absorb(former, arriving);
        repository.delete(arriving);
        return true;
    }
}
