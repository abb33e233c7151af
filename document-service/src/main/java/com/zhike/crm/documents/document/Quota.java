package com.zhike.crm.documents.document;

import com.zhike.crm.documents.storage.StorageSettings;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much each employee keeps, with all versions and what lies in his recycle bin. */
@Component
public class Quota {

    private final JdbcClient jdbc;

    private final StorageSettings settings;

    Quota(JdbcClient jdbc, StorageSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    public long used(UUID owner) {
        return jdbc.sql("""
                select coalesce(sum(c.size), 0) from document d
                join document_version v on v.document_id = d.id
                join content c on c.id = v.content_id
                where d.owner_id = :owner
                """).param("owner", owner).query(Long.class).single();
    }

    /** Refuses what does not fit any more. */
    void require(UUID owner, long size) {
        if (used(owner) + Math.max(0, size) > settings.quota().toBytes()) {
            throw new QuotaExceeded();
        }
    }
}
