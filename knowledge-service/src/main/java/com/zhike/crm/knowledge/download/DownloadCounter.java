package com.zhike.crm.knowledge.download;

import com.zhike.crm.platform.security.CurrentEmployee;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands out files and counts who took them. */
@Service
@Transactional
public class DownloadCounter {

    private final JdbcClient jdbc;

    private final Clock clock;

    DownloadCounter(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes that somebody takes a file. */
    public UUID take(DownloadId id, int edition, CurrentEmployee reader) {
        UUID file = jdbc.sql("select file_id from download_edition where download_id = :id and edition = :edition")
                .param("id", id.value())
                .param("edition", edition)
                .query(UUID.class)
                .optional()
                .orElseThrow(DownloadNotFound::new);
        jdbc.sql("insert into download_log (download_id, edition, employee_id, taken_at)"
                        + " values (:id, :edition, :reader, :at)")
                .param("id", id.value())
                .param("edition", edition)
                .param("reader", reader.id())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("update download set downloads = downloads + 1 where id = :id")
                .param("id", id.value())
                .update();
        return file;
    }
}
