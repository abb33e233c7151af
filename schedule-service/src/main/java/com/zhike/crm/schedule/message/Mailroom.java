package com.zhike.crm.schedule.message;

import com.github.f4b6a3.uuid.UuidCreator;
import com.zhike.crm.schedule.live.LiveHints;
import com.zhike.crm.schedule.live.Topic;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Delivers letters to whoever still works here, and never to their senders. */
@Service
@Transactional
public class Mailroom {

    private final JdbcClient jdbc;

    private final JsonMapper json;

    private final LiveHints live;

    private final Clock clock;

    Mailroom(JdbcClient jdbc, JsonMapper json, LiveHints live, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.live = live;
        this.clock = clock;
    }

    /** Delivers to these employees; returns who received it. */
    public Set<UUID> send(Letter letter, Collection<UUID> recipients) {
        return deliver(letter, "e.id = any (:ids)", recipients);
    }

    /** Delivers to everybody in these departments and below them, or to all when none are named. */
    public Set<UUID> sendToDepartments(Letter letter, Collection<UUID> departments) {
        return departments.isEmpty()
                ? deliver(letter, "true or e.id = any (:ids)", List.of())
                : deliver(letter, """
                        e.department_id in (
                            with recursive tree (id) as (
                                select unnest(:ids)
                                union
                                select d.id from directory_department d join tree on d.parent_id = tree.id
                            ) select id from tree)""", departments);
    }

    private Set<UUID> deliver(Letter letter, String to, Collection<UUID> ids) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                        insert into letter (id, sender_id, kind, title, text, payload, link, answer_to, sent_at)
                        values (:id, :sender, :kind, :title, :text, cast(:payload as jsonb), :link, :answerTo, :now)""")
                .param("id", id)
                .param("sender", letter.sender())
                .param("kind", letter.kind().name())
                .param("title", letter.title())
                .param("text", letter.text())
                .param("payload", letter.payload().isEmpty() ? null : json.writeValueAsString(letter.payload()))
                .param("link", letter.link())
                .param("answerTo", letter.answerTo())
                .param("now", now)
                .update();
        List<UUID> received = jdbc.sql("""
                        insert into message (id, letter_id, recipient_id, sent_at)
                        select uuidv7(), :letter, e.id, :now from directory_employee e
                        where e.active and e.id is distinct from cast(:sender as uuid) and (%s)
                        returning recipient_id""".formatted(to))
                .param("letter", id)
                .param("sender", letter.sender())
                .param("now", now)
                .param("ids", ids.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
        live.tell(Topic.MESSAGES, received);
        return Set.copyOf(received);
    }
}
