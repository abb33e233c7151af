package com.zhike.crm.documents.folder;

import com.zhike.crm.documents.trace.Touch;
import com.zhike.crm.platform.directory.Directory;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The folders that everybody has; they come to be when they are needed for the first time. */
@Component
@Transactional
public class Homes {

    static final String LOCK = "select 1 from folder where owner_id = :owner and kind = 'HOME' for update";

    private final FolderRepository folders;

    private final Directory directory;

    private final JdbcClient jdbc;

    Homes(FolderRepository folders, Directory directory, JdbcClient jdbc) {
        this.folders = folders;
        this.directory = directory;
        this.jdbc = jdbc;
    }

    /** Where the employee keeps what is his. */
    public Folder home(Touch touch) {
        return place(FolderKind.HOME, touch);
    }

    /** Where his work records are filed. */
    public Folder workRecords(Touch touch) {
        return place(FolderKind.WORK_RECORDS, touch);
    }

    /** Where a colleague's contributions to somebody are filed. */
    public Folder contributions(UUID recipient, Touch from) {
        settle(new Touch(recipient, from.at()));
        jdbc.sql(LOCK).param("owner", recipient).query(Integer.class).list();
        return folders.findByContributor(recipient, from.by()).orElseGet(() -> {
            Map<UUID, String> names = directory.names(List.of(from.by()));
            Folder inbox = place(FolderKind.INBOX, new Touch(recipient, from.at()));
            return folders.saveAndFlush(inbox.addFor(from.by(), names.getOrDefault(from.by(), "?"), from));
        });
    }

    /** Sees to it that the three are there. */
    public void settle(Touch touch) {
        if (folders.findByOwnerAndKind(touch.by(), FolderKind.WORK_RECORDS).isPresent()) {
            return;
        }
        // two first requests at once make them once
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(:owner, 0))) locked")
                .param("owner", touch.by().toString())
                .query(Integer.class)
                .single();
        if (folders.findByOwnerAndKind(touch.by(), FolderKind.WORK_RECORDS).isEmpty()) {
            folders.saveAndFlush(Folder.top(FolderKind.INBOX, "投稿文件夹", touch));
            Folder home = folders.saveAndFlush(Folder.top(FolderKind.HOME, "我的文档", touch));
            folders.saveAndFlush(home.add(FolderKind.WORK_RECORDS, "工作记录", touch));
        }
    }

    private Folder place(FolderKind kind, Touch touch) {
        settle(touch);
        return folders.findByOwnerAndKind(touch.by(), kind).orElseThrow();
    }
}
