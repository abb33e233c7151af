package com.zhike.crm.documents.document;

import com.zhike.crm.documents.folder.Readers;
import com.zhike.crm.documents.folder.Right;
import com.zhike.crm.documents.folder.Share;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shares single files with colleagues, without the folder that they lie in. */
@Service
@Transactional
public class DocumentShareService {

    private final Documents documents;

    private final DocumentShares shares;

    private final Readers readers;

    private final ApplicationEventPublisher events;

    DocumentShareService(
            Documents documents, DocumentShares shares, Readers readers, ApplicationEventPublisher events) {
        this.documents = documents;
        this.shares = shares;
        this.readers = readers;
        this.events = events;
    }

    /** From now on exactly these may open the file besides those who may look into its folder. */
    public void share(UUID id, List<Share> asked, CurrentEmployee by) {
        Document document = documents.require(id, Right.OWN, by);
        readers.check(asked, by);
        List<Share> before = shares.of(id);
        List<Share> added = asked.stream()
                .filter(share -> before.stream().noneMatch(share::sameReader))
                .toList();
        shares.replace(id, asked);
        if (!added.isEmpty()) {
            events.publishEvent(new DocumentShared(
                    id, document.name(), by.id(), ids(added, Share::employeeId), ids(added, Share::departmentId)));
        }
    }

    public List<DocumentShareView> of(UUID id, CurrentEmployee by) {
        documents.require(id, Right.OWN, by);
        return shares.views(by.id(), id);
    }

    /** Every single file that somebody shares. */
    @Transactional(readOnly = true)
    public List<DocumentShareView> by(CurrentEmployee owner) {
        return shares.views(owner.id(), null);
    }

    private static List<UUID> ids(List<Share> shares, Function<Share, UUID> id) {
        return shares.stream().map(id).filter(Objects::nonNull).toList();
    }
}
