package com.zhike.crm.schedule.visit;

import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.schedule.search.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads the visits that are to be made. */
@Service
public class VisitQueries {

    private final JdbcClient jdbc;

    VisitQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The visits of an employee between two instants. */
    public List<PlannedVisit> between(UUID employee, Instant from, Instant to) {
        return read(new Conditions()
                .and("a.employee_id = :employee", "employee", employee)
                .and("a.next_visit_at >= :from", "from", from.atOffset(ZoneOffset.UTC))
                .and("a.next_visit_at < :to", "to", to.atOffset(ZoneOffset.UTC)));
    }

    Optional<PlannedVisit> nextOf(UUID customer) {
        return read(new Conditions().and("a.customer_id = :customer", "customer", customer)).stream()
                .findFirst();
    }

    /** The visit an activity announced, unless a newer activity said something else. */
    Optional<PlannedVisit> of(UUID activity) {
        return read(new Conditions().and("a.id = :activity", "activity", activity)).stream()
                .findFirst();
    }

    private List<PlannedVisit> read(Conditions conditions) {
        return jdbc.sql("""
                        select a.*, k.name as customer_name from known_activity a
                        left join known_customer k on k.id = a.customer_id %s
                        order by a.next_visit_at""".formatted(conditions
                        .and("a.next_visit_at is not null")
                        .and("not coalesce(k.deleted, false)")
                        .and("not exists (select 1 from known_activity later"
                                + " where later.customer_id = a.customer_id"
                                + " and (later.happened_at, later.id) > (a.happened_at, a.id))")
                        .where()))
                .params(conditions.parameters())
                .query((row, _) -> visit(row))
                .list();
    }

    private static PlannedVisit visit(ResultSet row) throws SQLException {
        Columns columns = new Columns(row);
        int minutes = row.getInt("remind_minutes_before");
        boolean silent = row.wasNull();
        return new PlannedVisit(
                columns.id("id"),
                columns.id("customer_id"),
                row.getString("customer_name"),
                columns.id("employee_id"),
                columns.instant("next_visit_at"),
                row.getString("note"),
                silent ? null : minutes);
    }
}
