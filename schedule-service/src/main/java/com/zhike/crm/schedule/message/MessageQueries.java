package com.zhike.crm.schedule.message;

import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.paging.ListStatement;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.schedule.search.Columns;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads messages, each employee those he received and those he sent. */
@Service
public class MessageQueries {

    private static final String RECEIVED = """
            m.id, l.kind, l.title, left(l.text, 200) as excerpt, l.sender_id, e.name as sender_name, m.sent_at,
            m.read_at, l.link, null as recipients, 1 as recipient_count, (m.read_at is not null)::int as read_count""";

    private static final String SENT = """
            l.id, l.kind, l.title, left(l.text, 200) as excerpt, l.sender_id, e.name as sender_name, l.sent_at,
            null::timestamptz as read_at, l.link, r.names as recipients, r.count as recipient_count,
            r.read as read_count""";

    private static final String RECIPIENTS = """

            cross join lateral (
                select count(*)::int as count, count(m.read_at)::int as read,
                    string_agg(n.name, '、' order by n.name) filter (where m.place <= 3) as names
                from (select *, row_number() over (order by id) as place from message where letter_id = l.id) m
                left join directory_employee n on n.id = m.recipient_id) r""";

    private final JdbcClient jdbc;

    private final MessageRows rows;

    private final Clock clock;

    MessageQueries(JdbcClient jdbc, MessageRows rows, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    public Page<MessageSummary> search(MessageFilter filter, PageQuery page, CurrentEmployee reader) {
        Conditions conditions = new Conditions();
        if (filter.sent()) {
            // what the suite told in his name is nothing he wrote
            conditions.and("l.sender_id = :reader and not l.discarded", "reader", reader.id());
            conditions.and("l.kind in ('NOTE', 'REPLY', 'ITINERARY', 'INVITATION')");
        } else {
            conditions.and("m.recipient_id = :reader and m.deleted_at is null", "reader", reader.id());
            if (Boolean.TRUE.equals(filter.unread())) {
                conditions.and("m.read_at is null");
            }
        }
        filter.restrict(conditions, clock.instant());
        String sender = " left join directory_employee e on e.id = l.sender_id";
        return ListStatement.select(filter.sent() ? SENT : RECEIVED)
                .from(
                        filter.sent()
                                ? "letter l" + sender + RECIPIENTS
                                : "message m join letter l on l.id = m.letter_id" + sender)
                .where(conditions)
                .sortable(Map.of("sentAt", filter.sent() ? "l.sent_at" : "m.sent_at"))
                .defaultSort("-sentAt")
                .uniqueBy(filter.sent() ? "l.id" : "m.id")
                .read(jdbc, page, new DataClassRowMapper<>(MessageSummary.class));
    }

    public int unread(CurrentEmployee reader) {
        return jdbc.sql("""
                        select count(*) from (
                            select 1 from message where recipient_id = :reader and deleted_at is null and read_at is null
                            limit 1000) unread""").param("reader", reader.id()).query(Integer.class).single();
    }

    /** One that the caller received or sent. */
    public MessageView get(UUID id, CurrentEmployee reader) {
        return received(id, reader).or(() -> sent(id, reader)).orElseThrow(MessageNotFound::new);
    }

    private Optional<MessageView> received(UUID id, CurrentEmployee reader) {
        return jdbc.sql("""
                        select m.id, m.read_at, l.*, e.name as sender_name, coalesce(e.active, false) as answerable
                        from message m join letter l on l.id = m.letter_id
                        left join directory_employee e on e.id = l.sender_id
                        where m.id = :id and m.recipient_id = :reader and m.deleted_at is null""")
                .param("id", id)
                .param("reader", reader.id())
                .query((row, _) -> rows.view(new Columns(row), row.getObject(1, UUID.class), List.of()))
                .optional();
    }

    private Optional<MessageView> sent(UUID id, CurrentEmployee reader) {
        return jdbc.sql("""
                        select l.*, null::timestamptz as read_at, e.name as sender_name, false as answerable
                        from letter l left join directory_employee e on e.id = l.sender_id
                        where l.id = :id and l.sender_id = :reader and not l.discarded""")
                .param("id", id)
                .param("reader", reader.id())
                .query((row, _) -> rows.view(new Columns(row), id, recipients(id)))
                .optional();
    }

    private List<MessageView.Recipient> recipients(UUID letter) {
        return jdbc.sql("""
                        select m.recipient_id as id, e.name, m.read_at from message m
                        left join directory_employee e on e.id = m.recipient_id
                        where m.letter_id = :letter order by e.name, m.id limit 500""")
                .param("letter", letter)
                .query((row, _) -> new MessageView.Recipient(
                        new Columns(row).id("id"), row.getString("name"), new Columns(row).instantOrNull("read_at")))
                .list();
    }
}
