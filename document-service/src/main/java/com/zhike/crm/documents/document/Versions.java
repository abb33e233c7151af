package com.zhike.crm.documents.document;

import com.zhike.crm.documents.storage.ContentId;
import com.zhike.crm.documents.trace.Touch;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what documents contained and contain. */
@Component
class Versions {

    private final JdbcClient jdbc;

    Versions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Document document, ContentId content, Touch touch) {
        jdbc.sql("""
                insert into document_version (document_id, number, content_id, at, by_id)
                values (:document, :number, :content, :at, :by)
                """)
                .param("document", document.id().value())
                .param("number", document.revision())
                .param("content", content.value())
                .param("at", touch.at().atOffset(ZoneOffset.UTC))
                .param("by", touch.by())
                .update();
    }

    ContentId content(UUID document, int number) {
        return jdbc.sql("select content_id from document_version where document_id = :document and number = :number")
                .param("document", document)
                .param("number", number)
                .query(UUID.class)
                .optional()
                .map(ContentId::new)
                .orElseThrow(DocumentNotFound::new);
    }

    List<VersionView> of(UUID document) {
        return jdbc.sql("""
                select v.number, c.size, v.at, e.name as by_name, v.number = d.revision as current
                from document_version v
                join document d on d.id = v.document_id
                join content c on c.id = v.content_id
                left join directory_employee e on e.id = v.by_id
                where v.document_id = :document order by v.number desc
                """)
                .param("document", document)
                .query(VersionView.class)
                .list();
    }

    /** Lets a document take over the versions of one that it absorbs, after its own. */
    void absorb(Document document, Document other) {
        jdbc.sql("""
                update document_version set document_id = :document, number = number + :before
                where document_id = :other
                """)
                .param("document", document.id().value())
                .param("before", document.revision() - other.revision())
                .param("other", other.id().value())
                .update();
    }
}
