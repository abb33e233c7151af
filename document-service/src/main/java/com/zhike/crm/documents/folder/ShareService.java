package com.zhike.crm.documents.folder;

import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens folders to colleagues and closes them again. */
@Service
@Transactional
public class ShareService {

    private final Folders folders;

    private final Shares shares;

    private final Readers readers;

    private final ApplicationEventPublisher events;

    ShareService(Folders folders, Shares shares, Readers readers, ApplicationEventPublisher events) {
        this.folders = folders;
        this.shares = shares;
        this.readers = readers;
        this.events = events;
    }

    /** From now on exactly these may look into the folder; nobody at all when there are none. */
    public void share(UUID id, List<Share> asked, CurrentEmployee by) {
        Folder folder = folders.require(id, Right.OWN, by);
        if (folder.kind() == FolderKind.HOME || folder.kind() == FolderKind.INBOX) {
            throw new FolderFixed();
        }
        readers.check(asked, by);
        List<Share> before = shares.of(id);
        List<Share> added = asked.stream()
                .filter(share -> before.stream().noneMatch(share::sameReader))
                .toList();
        shares.replace(id, asked);
        if (!added.isEmpty()) {
            events.publishEvent(new FolderShared(
                    id, folder.name(), by.id(), ids(added, Share::employeeId), ids(added, Share::departmentId)));
        }
    }

    public List<ShareView> of(UUID id, CurrentEmployee by) {
        folders.require(id, Right.OWN, by);
        return shares.views(by.id(), id);
    }

    /** Everything that somebody shares. */
    @Transactional(readOnly = true)
    public List<ShareView> by(CurrentEmployee owner) {
        return shares.views(owner.id(), null);
    }

    private static List<UUID> ids(List<Share> shares, Function<Share, UUID> id) {
        return shares.stream().map(id).filter(Objects::nonNull).toList();
    }
}
