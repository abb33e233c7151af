package com.zhike.crm.documents.attachment;

import com.zhike.crm.documents.storage.ContentId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of attachments. */
@Component
class Attachments {

    private final JdbcClient jdbc;

    Attachments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Attachment attachment, ContentId content, UUID by, Instant at) {
        jdbc.sql("""
                insert into attachment (id, content_id, name, uploaded_by, uploaded_at)
                values (:id, :content, :name, :by, :at)
                """)
                .param("id", attachment.id())
                .param("content", content.value())
                .param("name", attachment.name())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Attachment get(UUID id) {
        return jdbc.sql("""
                select a.id, a.name, c.size, c.media_type
                from attachment a join content c on c.id = a.content_id where a.id = :id
                """).param("id", id).query(Attachment.class).optional().orElseThrow(AttachmentNotFound::new);
    }

    Holding holding(UUID id) {
        return jdbc.sql("select content_id, uploaded_by, subject_type, subject_id from attachment where id = :id")
                .param("id", id)
                .query(Holding.class)
                .optional()
                .orElseThrow(AttachmentNotFound::new);
    }

    /** Whether it belongs to the subject now. */
    boolean claim(UUID id, Subject subject, UUID uploader, Instant at) {
        int claimed = jdbc.sql("""
                update attachment
                set subject_type = :type, subject_id = :subject, taken_over_at = coalesce(taken_over_at, :at)
                where id = :id and uploaded_by = :uploader
                  and (subject_id is null or subject_type = :type and subject_id = :subject)
                """)
                .param("id", id)
                .param("uploader", uploader)
                .param("type", subject.subjectType())
                .param("subject", subject.subjectId())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        if (claimed == 0 && !uploadedBy(id, uploader)) {
            throw new AttachmentNotFound();
        }
        return claimed > 0;
    }

    private boolean uploadedBy(UUID id, UUID uploader) {
        return jdbc.sql("select exists (select 1 from attachment where id = :id and uploaded_by = :uploader)")
                .param("id", id)
                .param("uploader", uploader)
                .query(Boolean.class)
                .single();
    }

    /** Removes what this subject carries; of one uploader only when he is named. */
    void remove(UUID id, Subject subject, @Nullable UUID uploader) {
        int removed = jdbc.sql("""
                delete from attachment
                where id = :id and subject_type = :type and subject_id = :subject
                  and (cast(:uploader as uuid) is null or uploaded_by = :uploader)
                """)
                .param("id", id)
                .param("type", subject.subjectType())
                .param("subject", subject.subjectId())
                .param("uploader", uploader)
                .update();
        if (removed == 0) {
            throw new AttachmentNotFound();
        }
    }

    /** Removes what nobody took over in time. */
    int removeUnclaimed(Instant before) {
        return jdbc.sql("delete from attachment where subject_id is null and uploaded_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
