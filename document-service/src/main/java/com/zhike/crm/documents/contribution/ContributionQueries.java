package com.zhike.crm.documents.contribution;

import com.zhike.crm.documents.contribution.SentContribution.Recipient;
import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.paging.ListStatement;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads what somebody contributed, and who has looked at it. */
@Service
public class ContributionQueries {

    private final JdbcClient jdbc;

    ContributionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Page<SentContribution> sent(CurrentEmployee by, PageQuery page) {
        Page<Row> rows = ListStatement.select("c.id, c.name, c.items, c.note, c.contributed_at as at")
                .from("contribution c")
                .where(new Conditions().and("c.contributed_by = :by", "by", by.id()))
                .sortable(Map.of("at", "c.contributed_at", "name", "lower(c.name)"))
                .defaultSort("-at")
                .uniqueBy("c.id")
                .read(jdbc, page, new DataClassRowMapper<>(Row.class));
        Map<UUID, List<Recipient>> recipients =
                recipients(rows.items().stream().map(Row::id).toList());
        return rows.map(row -> row.with(recipients.getOrDefault(row.id(), List.of())));
    }

    private Map<UUID, List<Recipient>> recipients(List<UUID> contributions) {
        if (contributions.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("""
                select r.contribution_id, r.recipient_id, e.name, r.read_at
                from contribution_recipient r left join directory_employee e on e.id = r.recipient_id
                where r.contribution_id in (:ids) order by e.name
                """).param("ids", contributions).query(ReadMark.class).list().stream()
                .collect(Collectors.groupingBy(
                        ReadMark::contributionId,
                        Collectors.mapping(
                                mark -> new Recipient(mark.recipientId(), mark.name(), mark.readAt()),
                                Collectors.toList())));
    }

    /** A contribution without its recipients. */
    record Row(UUID id, String name, int items, @Nullable String note, Instant at) {

        SentContribution with(List<Recipient> recipients) {
            return new SentContribution(id, name, items, note, at, recipients);
        }
    }

    /** Whether somebody has looked at a contribution. */
    record ReadMark(
            UUID contributionId,
            UUID recipientId,
            @Nullable String name,
            @Nullable Instant readAt) {}
}
