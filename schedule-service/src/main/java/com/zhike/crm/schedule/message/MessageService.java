package com.zhike.crm.schedule.message;

import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.schedule.live.LiveHints;
import com.zhike.crm.schedule.live.Topic;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with their messages. */
@Service
@Transactional
public class MessageService {

    private final Mailroom mailroom;

    private final JdbcClient jdbc;

    private final LiveHints live;

    private final Clock clock;

    MessageService(Mailroom mailroom, JdbcClient jdbc, LiveHints live, Clock clock) {
        this.mailroom = mailroom;
        this.jdbc = jdbc;
        this.live = live;
        this.clock = clock;
    }

    /** Sends a letter of the caller; somebody has to receive it. */
    public Set<UUID> send(Letter letter, Set<UUID> recipients) {
        Set<UUID> received = mailroom.send(letter, recipients);
        if (received.isEmpty()) {
            throw Invalid.field("recipientIds", "recipient-unknown");
        }
        return received;
    }

    public void write(WriteMessage command, CurrentEmployee by) {
        Letter letter =
                new Letter(by.id(), MessageKind.NOTE, command.title().strip(), command.text(), Map.of(), null, null);
        send(letter, command.recipientIds());
    }

    public void answer(UUID id, AnswerMessage command, CurrentEmployee by) {
        Received received = received(id, by).orElseThrow(MessageNotFound::new);
        if (received.senderId() == null) {
            throw new NobodyToAnswer();
        }
        Letter letter = new Letter(
                by.id(),
                MessageKind.REPLY,
                received.title(),
                command.text(),
                received.quoted(),
                null,
                received.letterId());
        if (mailroom.send(letter, Set.of(received.senderId())).isEmpty()) {
            throw new NobodyToAnswer();
        }
        read(id, by);
    }

    public void read(UUID id, CurrentEmployee by) {
        if (received(id, by).isEmpty()) {
            throw new MessageNotFound();
        }
        mark("id = :id and recipient_id = :recipient", id, by);
    }

    public void readAll(CurrentEmployee by) {
        mark("recipient_id = :recipient", by.id(), by);
    }

    /** Takes a message out of the caller's inbox or out of what he sent; others keep theirs. */
    public void delete(UUID id, CurrentEmployee by) {
        int received = jdbc.sql("""
                        update message set deleted_at = :now, read_at = coalesce(read_at, :now)
                        where id = :id and recipient_id = :caller and deleted_at is null""")
                .param("now", now())
                .param("id", id)
                .param("caller", by.id())
                .update();
        int sent = jdbc.sql(
                        "update letter set discarded = true where id = :id and sender_id = :caller and not discarded")
                .param("id", id)
                .param("caller", by.id())
                .update();
        if (received + sent == 0) {
            throw new MessageNotFound();
        }
        live.tell(Topic.MESSAGES, List.of(by.id()));
    }

    private void mark(String which, UUID id, CurrentEmployee by) {
        int marked = jdbc.sql(
                        "update message set read_at = :now where read_at is null and deleted_at is null and " + which)
                .param("now", now())
                .param("id", id)
                .param("recipient", by.id())
                .update();
        if (marked > 0) {
            live.tell(Topic.MESSAGES, List.of(by.id()));
        }
    }

    private Optional<Received> received(UUID id, CurrentEmployee by) {
        return jdbc.sql("""
                        select l.id as letter_id, l.sender_id, l.title, left(l.text, 500) as text
                        from message m join letter l on l.id = m.letter_id
                        where m.id = :id and m.recipient_id = :recipient and m.deleted_at is null""")
                .param("id", id)
                .param("recipient", by.id())
                .query(Received.class)
                .optional();
    }

    private Object now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
