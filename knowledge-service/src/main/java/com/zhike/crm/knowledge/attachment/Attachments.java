package com.zhike.crm.knowledge.attachment;

import com.zhike.crm.platform.problem.Invalid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembers which files hang on what. */
@Component
public class Attachments {

    private static final String FIELD = "attachmentIds";

    private final AttachmentStore store;

    private final JdbcClient jdbc;

    Attachments(AttachmentStore store, JdbcClient jdbc) {
        this.store = store;
        this.jdbc = jdbc;
    }

    /**
     * The files that shall hang on a record; those that already do are not asked for again.
     *
     * <p>May call the document service, so do it before a transaction begins.
     */
    public List<Attachment> admit(String kind, @Nullable UUID subject, List<UUID> files) {
        List<UUID> wanted = files.stream().distinct().toList();
        Map<UUID, Attachment> known = new HashMap<>();
        if (subject != null) {
            of(kind, subject).forEach(attachment -> known.put(attachment.id(), attachment));
        }
        List<UUID> others = wanted.stream().filter(id -> !known.containsKey(id)).toList();
        if (!others.isEmpty()) {
            store.takeOver(others).forEach(attachment -> known.put(attachment.id(), attachment));
        }
        if (!known.keySet().containsAll(wanted)) {
            throw Invalid.field(FIELD, "attachment-unknown");
        }
        return wanted.stream().map(known::get).toList();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(String kind, UUID subject, List<Attachment> attachments) {
        drop(kind, subject);
        for (int i = 0; i < attachments.size(); i++) {
            Attachment attachment = attachments.get(i);
            jdbc.sql("""
                            insert into attachment (kind, subject_id, position, file_id, name, size, media_type)
                            values (:kind, :subject, :position, :file, :name, :size, :mediaType)""")
                    .param("kind", kind)
                    .param("subject", subject)
                    .param("position", i)
                    .param("file", attachment.id())
                    .param("name", attachment.name())
                    .param("size", attachment.size())
                    .param("mediaType", attachment.mediaType())
                    .update();
        }
    }

    public void drop(String kind, UUID subject) {
        jdbc.sql("delete from attachment where kind = :kind and subject_id = :subject")
                .param("kind", kind)
                .param("subject", subject)
                .update();
    }

    /** The files on one record, in their order. */
    public List<Attachment> of(String kind, UUID subject) {
        return jdbc.sql("select file_id as id, name, size, media_type from attachment"
                        + " where kind = :kind and subject_id = :subject order by position")
                .param("kind", kind)
                .param("subject", subject)
                .query(Attachment.class)
                .list();
    }

    /** The names of the files, for the search. */
    public static String names(List<Attachment> attachments) {
        return attachments.stream().map(Attachment::name).collect(Collectors.joining(" "));
    }
}
