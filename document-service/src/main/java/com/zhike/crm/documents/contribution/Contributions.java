package com.zhike.crm.documents.contribution;

import com.zhike.crm.documents.trace.Touch;
import com.zhike.crm.platform.directory.Directory;
import com.zhike.crm.platform.directory.Employee;
import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of contributions and of who read them. */
@Component
class Contributions {

    private final JdbcClient jdbc;

    private final Directory directory;

    Contributions(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    List<UUID> requireRecipients(List<UUID> ids, CurrentEmployee by) {
        for (int i = 0; i < ids.size(); i++) {
            boolean known =
                    directory.employee(ids.get(i)).filter(Employee::active).isPresent();
            if (!known || ids.get(i).equals(by.id())) {
                throw Invalid.field("recipientIds[" + i + "]", "recipient-unknown");
            }
        }
        return ids.stream().distinct().toList();
    }

    void add(UUID id, String name, int items, Contribute command, Touch touch) {
        jdbc.sql("""
                insert into contribution (id, contributed_by, contributed_at, name, items, note)
                values (:id, :by, :at, :name, :items, :note)
                """)
                .param("id", id)
                .param("by", touch.by())
                .param("at", touch.at().atOffset(ZoneOffset.UTC))
                .param("name", name)
                .param("items", items)
                .param("note", command.note())
                .update();
        for (UUID recipient : command.recipientIds().stream().distinct().toList()) {
            jdbc.sql("insert into contribution_recipient (contribution_id, recipient_id) values (:id, :recipient)")
                    .param("id", id)
                    .param("recipient", recipient)
                    .update();
        }
    }

    void read(UUID id, UUID recipient, Instant at) {
        jdbc.sql("""
                update contribution_recipient set read_at = :at
                where contribution_id = :id and recipient_id = :recipient and read_at is null
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .param("recipient", recipient)
                .update();
    }
}
