package com.zhike.crm.documents.document;

import com.zhike.crm.documents.folder.Rights;
import com.zhike.crm.documents.folder.Share;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of shares of single files. */
@Component
class DocumentShares {

    private final JdbcClient jdbc;

    private final Clock clock;

    DocumentShares(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What somebody may do with a document, by its folder and by its own shares; nothing when it was discarded. */
    Rights rights(UUID document, UUID who) {
        return jdbc.sql("""
                select document_rights(d.id, f.owner_id, f.ancestors, :who)
                from document d join folder f on f.id = d.folder_id
                where d.id = :document and d.bin_id is null and f.bin_id is null
                """)
                .param("document", document)
                .param("who", who)
                .query(Integer.class)
                .optional()
                .map(Rights::new)
                .orElse(new Rights(0));
    }

    List<Share> of(UUID document) {
        return jdbc.sql("""
                select employee_id, department_id, may_edit, false as may_upload, may_delete
                from document_share where document_id = :document
                """).param("document", document).query(Share.class).list();
    }

    /** Keeps since when those see the file who saw it already. */
    void replace(UUID document, List<Share> asked) {
        for (Share former : of(document)) {
            if (asked.stream().noneMatch(former::sameReader)) {
                remove(document, former);
            }
        }
        asked.forEach(share -> put(document, share));
    }

    private void remove(UUID document, Share share) {
        jdbc.sql("""
                delete from document_share where document_id = :document
                  and employee_id is not distinct from cast(:employee as uuid)
                  and department_id is not distinct from cast(:department as uuid)
                """)
                .param("document", document)
                .param("employee", share.employeeId())
                .param("department", share.departmentId())
                .update();
    }

    private void put(UUID document, Share share) {
        jdbc.sql("""
                insert into document_share (document_id, employee_id, department_id, may_edit, may_delete, shared_at)
                values (:document, :employee, :department, :edit, :delete, :at)
                on conflict (document_id, employee_id, department_id)
                do update set may_edit = :edit, may_delete = :delete
                """)
                .param("document", document)
                .param("employee", share.employeeId())
                .param("department", share.departmentId())
                .param("edit", share.mayEdit())
                .param("delete", share.mayDelete())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The shares of one owner's files, or of one file of his. */
    List<DocumentShareView> views(UUID owner, @Nullable UUID document) {
        return jdbc.sql("""
                select s.document_id, x.name as document_name, s.employee_id, s.department_id,
                    coalesce(e.name, d.name) as name, s.may_edit, s.may_delete, s.shared_at
                from document_share s
                join document x on x.id = s.document_id
                left join directory_employee e on e.id = s.employee_id
                left join directory_department d on d.id = s.department_id
                where x.owner_id = :owner and x.bin_id is null
                    and (cast(:document as uuid) is null or x.id = :document)
                order by lower(x.name), x.id, s.department_id is null, coalesce(e.name, d.name)
                """)
                .param("owner", owner)
                .param("document", document)
                .query(DocumentShareView.class)
                .list();
    }
}
