package com.zhike.crm.knowledge.comment;

import com.github.f4b6a3.uuid.UuidCreator;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps remarks; their authors and those who edit the knowledge base may take them away. */
@Component
@Transactional
public class Comments {

    private final JdbcClient jdbc;

    private final Clock clock;

    Comments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public UUID add(String kind, UUID subject, WriteComment command, CurrentEmployee author) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        jdbc.sql("""
                        insert into comment (id, kind, subject_id, author_id, text, created_at)
                        values (:id, :kind, :subject, :author, :text, :at)""")
                .param("id", id)
                .param("kind", kind)
                .param("subject", subject)
                .param("author", author.id())
                .param("text", command.text().strip())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return id;
    }

    public void remove(String kind, UUID subject, UUID id, CurrentEmployee by) {
        int removed = jdbc.sql("""
                        delete from comment where id = :id and kind = :kind and subject_id = :subject
                        and (author_id = :by or :editor)""")
                .param("id", id)
                .param("kind", kind)
                .param("subject", subject)
                .param("by", by.id())
                .param("editor", by.may("knowledge.edit"))
                .update();
        if (removed == 0) {
            throw new CommentNotFound();
        }
    }

    public void drop(String kind, UUID subject) {
        jdbc.sql("delete from comment where kind = :kind and subject_id = :subject")
                .param("kind", kind)
                .param("subject", subject)
                .update();
    }

    /** The remarks on one record, the oldest first. */
    @Transactional(readOnly = true)
    public List<Comment> of(String kind, UUID subject, CurrentEmployee reader) {
        return jdbc.sql("""
                        select c.id, c.author_id, e.name as author_name, c.text, c.created_at,
                               c.author_id = :reader or :editor as removable
                        from comment c left join directory_employee e on e.id = c.author_id
                        where c.kind = :kind and c.subject_id = :subject order by c.created_at, c.id""")
                .param("kind", kind)
                .param("subject", subject)
                .param("reader", reader.id())
                .param("editor", reader.may("knowledge.edit"))
                .query(Comment.class)
                .list();
    }
}
