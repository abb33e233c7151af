package com.zhike.crm.documents.document;

import com.zhike.crm.documents.folder.Folder;
import com.zhike.crm.documents.folder.Folders;
import com.zhike.crm.documents.folder.Right;
import com.zhike.crm.documents.folder.Rights;
import com.zhike.crm.documents.naming.EntryName;
import com.zhike.crm.documents.storage.ContentId;
import com.zhike.crm.documents.trace.Touch;
import com.zhike.crm.platform.problem.Stale;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hands out documents to whoever may do with them what he is about to do, and puts them where they belong. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Documents {

    private final DocumentRepository documents;

    private final Folders folders;

    private final DocumentShares shares;

    private final Versions versions;

    private final ApplicationEventPublisher events;

    Documents(
            DocumentRepository documents,
            Folders folders,
            DocumentShares shares,
            Versions versions,
            ApplicationEventPublisher events) {
        this.documents = documents;
        this.folders = folders;
        this.shares = shares;
        this.versions = versions;
        this.events = events;
    }

    /** The document, for somebody who has the right, in its folder or by a share of its own. */
    public Document require(UUID id, Right right, CurrentEmployee who) {
        Document document = even(id);
        Rights rights = shares.rights(id, who.id());
        if (document.discarded() || !rights.include(Right.READ)) {
            throw new DocumentNotFound();
        }
        folders.require(rights, right);
        return document;
    }

    /** The document, for somebody who looks at what it contains; whoever contributed it to him will see that he did. */
    Document open(UUID id, CurrentEmployee reader) {
        Document document = require(id, Right.READ, reader);
        UUID contribution = document.contributionId();
        if (contribution != null && document.ownerId().equals(reader.id())) {
            events.publishEvent(new ContributionOpened(contribution, reader.id()));
        }
        return document;
    }

    /** The document as the caller has read it. */
    Document requireFresh(UUID id, long readVersion, CurrentEmployee who) {
        Document document = require(id, Right.EDIT, who);
        if (document.version() != readVersion) {
            throw new Stale(readVersion, document.version(), document.name());
        }
        return document;
    }

    /** The document even when it lies in the recycle bin. */
    public Document even(UUID id) {
        return documents.findById(new DocumentId(id)).orElseThrow(DocumentNotFound::new);
    }

    public List<Document> in(Folder folder) {
        return documents.findByFolder(folder.id().value());
    }

    /** A new document, with its first version. */
    public Document add(Document document, Touch touch) {
        Document added = documents.saveAndFlush(document);
        ContentId content = added.content();
        if (content != null) {
            versions.add(added, content, touch);
        }
        return added;
    }

    Document revise(Document document, ContentId content, Touch touch) {
        Document revised = documents.saveAndFlush(document.revise(content, touch));
        versions.add(revised, content, touch);
        return revised;
    }

    Document save(Document document) {
        return documents.saveAndFlush(document);
    }

    void requireFree(UUID folder, EntryName name) {
        documents.findByName(folder, name.value()).ifPresent(other -> {
            throw new DocumentNameTaken(name.value(), other.id().value());
        });
    }

    /** The name, or the first one with a number that no document of the folder has. */
    public EntryName free(UUID folder, EntryName name) {
        return name.firstFree(
                candidate -> documents.findByName(folder, candidate).isPresent());
    }
}
