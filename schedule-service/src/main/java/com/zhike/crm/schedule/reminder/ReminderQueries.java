package com.zhike.crm.schedule.reminder;

import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.time.BusinessDay;
import com.zhike.crm.schedule.search.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads reminders: everybody his own, and the public affairs. */
@Service
public class ReminderQueries {

    private final JdbcClient jdbc;

    private final BusinessDay day;

    ReminderQueries(JdbcClient jdbc, BusinessDay day) {
        this.jdbc = jdbc;
        this.day = day;
    }

    /** One's own: those that are still to ring, and those of the last week. */
    public List<ReminderView> own(CurrentEmployee reader) {
        return read(
                new Conditions()
                        .and("r.owner_id = :owner", "owner", reader.id())
                        .and(
                                "r.at > :since",
                                "since",
                                utc(day.startOf(day.today().minusDays(7)))),
                "r.at desc");
    }

    public ReminderView get(UUID id, CurrentEmployee reader) {
        return read(
                        new Conditions()
                                .and("r.owner_id = :owner", "owner", reader.id())
                                .and("r.id = :id", "id", id),
                        "r.id")
                .stream()
                .findFirst()
                .orElseThrow(ReminderNotFound::new);
    }

    /** What concerns everybody, until the day is over on which it takes place. */
    public List<ReminderView> publicAffairs() {
        return read(
                new Conditions().and("r.public_affair").and("r.at >= :today", "today", utc(day.startOf(day.today()))),
                "r.at");
    }

    private List<ReminderView> read(Conditions conditions, String order) {
        return jdbc.sql("select r.*, e.name as owner_name from reminder r"
                        + " left join directory_employee e on e.id = r.owner_id "
                        + conditions.where() + " order by " + order + " limit 100")
                .params(conditions.parameters())
                .query((row, _) -> view(row))
                .list();
    }

    private ReminderView view(ResultSet row) throws SQLException {
        Columns columns = new Columns(row);
        Instant at = columns.instant("at");
        return new ReminderView(
                columns.id("id"),
                row.getString("text"),
                at,
                row.getBoolean("public_affair"),
                !at.isAfter(day.clock().instant()),
                columns.id("owner_id"),
                row.getString("owner_name"),
                columns.instant("created_at"));
    }

    private static Object utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
