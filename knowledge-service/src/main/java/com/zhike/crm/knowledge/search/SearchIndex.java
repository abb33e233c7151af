package com.zhike.crm.knowledge.search;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The index over all texts of the service. */
@Component
public class SearchIndex {

    /** PostgreSQL's limit for one vector is 1 MB. */
    static final int MOST_PIECES = 40_000;

    private final JdbcClient jdbc;

    SearchIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A condition that the record in this column holds what {@code :wanted} says. */
    public static String holds(String kind, String idColumn) {
        return idColumn + " in (select s.subject_id from search_entry s where s.kind = '" + kind
                + "' and s.vector @@ cast(:wanted as tsquery))";
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void put(String kind, UUID subject, SearchText text) {
        jdbc.sql("""
                        insert into search_entry (kind, subject_id, vector)
                        values (:kind, :subject, cast(:vector as tsvector))
                        on conflict (kind, subject_id) do update set vector = excluded.vector""")
                .param("kind", kind)
                .param("subject", subject)
                .param("vector", text.vector())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(String kind, UUID subject) {
        jdbc.sql("delete from search_entry where kind = :kind and subject_id = :subject")
                .param("kind", kind)
                .param("subject", subject)
                .update();
    }
}
