package com.zhike.crm.knowledge.download;

import com.zhike.crm.knowledge.attachment.Attachment;
import com.zhike.crm.knowledge.search.SearchIndex;
import com.zhike.crm.knowledge.search.SearchText;
import java.time.ZoneOffset;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps every edition of a file, and the words it is found by. */
@Component
class DownloadArchive {

    private final JdbcClient jdbc;

    private final SearchIndex index;

    DownloadArchive(JdbcClient jdbc, SearchIndex index) {
        this.jdbc = jdbc;
        this.index = index;
    }

    @EventListener
    void on(Download.Described event) {
        DownloadDetails details = event.details();
        index.put(
                DownloadService.KIND,
                event.download().value(),
                SearchText.of(details.name(), Objects.requireNonNullElse(details.description(), "")));
    }

    @EventListener
    void on(Download.Replaced event) {
        Attachment file = event.file();
        jdbc.sql("""
                        insert into download_edition (download_id, edition, file_id, file_name, size, media_type,
                                                      uploaded_at, uploaded_by_id)
                        values (:id, :edition, :file, :name, :size, :mediaType, :at, :by)""")
                .param("id", event.download().value())
                .param("edition", event.edition())
                .param("file", file.id())
                .param("name", file.name())
                .param("size", file.size())
                .param("mediaType", file.mediaType())
                .param("at", event.touch().at().atOffset(ZoneOffset.UTC))
                .param("by", event.touch().by())
                .update();
    }
}
