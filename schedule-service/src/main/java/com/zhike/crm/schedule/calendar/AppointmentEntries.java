package com.zhike.crm.schedule.calendar;

import com.zhike.crm.platform.time.BusinessDay;
import com.zhike.crm.schedule.appointment.AppointmentStatus;
import com.zhike.crm.schedule.appointment.Repetition;
import com.zhike.crm.schedule.appointment.TimeSpan;
import com.zhike.crm.schedule.search.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The appointments of somebody's calendar, those that repeat once for each time. */
@Component
class AppointmentEntries {

    private final JdbcClient jdbc;

    private final BusinessDay day;

    AppointmentEntries(JdbcClient jdbc, BusinessDay day) {
        this.jdbc = jdbc;
        this.day = day;
    }

    Stream<CalendarEntry> between(UUID employee, CalendarPeriod period, UUID reader) {
        List<Found> found = find(employee, period, reader);
        Map<UUID, Set<Instant>> exceptions = exceptions(
                found.stream().filter(one -> one.rule() != null).map(Found::id).toArray(UUID[]::new));
        return found.stream()
                .flatMap(one -> one.times(period, day)
                        .filter(time ->
                                !exceptions.getOrDefault(one.id(), Set.of()).contains(time.start()))
                        .map(one::at));
    }

    private List<Found> find(UUID employee, CalendarPeriod period, UUID reader) {
        return jdbc.sql("""
                        select a.*, k.name as customer_name, e.name as owner_name,
                            a.owner_id = :reader or exists (select 1 from appointment_participant p
                                where p.appointment_id = a.id and p.employee_id = :reader) as involved
                        from appointment a left join known_customer k on k.id = a.customer_id
                        left join directory_employee e on e.id = a.owner_id
                        where a.id in (
                                select id from appointment where owner_id = :employee
                                union all
                                select appointment_id from appointment_participant where employee_id = :employee)
                            and a.starts_at < :to
                            and case when a.repeat_rule is null then a.ends_at > :from
                                else coalesce(a.repeats_until > :from, true) end""")
                .param("employee", employee)
                .param("reader", reader)
                .param("from", period.from().atOffset(ZoneOffset.UTC))
                .param("to", period.to().atOffset(ZoneOffset.UTC))
                .query((row, _) -> found(row, reader))
                .list();
    }

    private Map<UUID, Set<Instant>> exceptions(UUID[] appointments) {
        Map<UUID, Set<Instant>> exceptions = new HashMap<>();
        if (appointments.length > 0) {
            jdbc.sql("select * from appointment_exception where appointment_id = any (:ids)")
                    .param("ids", appointments)
                    .query(row -> {
                        Columns columns = new Columns(row);
                        exceptions
                                .computeIfAbsent(columns.id("appointment_id"), _ -> new HashSet<>())
                                .add(columns.instant("occurrence"));
                    });
        }
        return exceptions;
    }

    private static Found found(ResultSet row, UUID reader) throws SQLException {
        Columns columns = new Columns(row);
        boolean confidential = row.getBoolean("private_entry");
        boolean hidden = confidential && !row.getBoolean("involved");
        TimeSpan time =
                new TimeSpan(columns.instant("starts_at"), columns.instant("ends_at"), row.getBoolean("all_day"));
        UUID owner = columns.id("owner_id");
        String rule = row.getString("repeat_rule");
        CalendarEntry entry = new CalendarEntry(
                columns.id("id"),
                Source.APPOINTMENTS,
                hidden ? null : row.getString("title"),
                time.start(),
                time.end(),
                time.allDay(),
                rule != null,
                hidden ? null : row.getString("kind"),
                hidden ? null : row.getString("place"),
                hidden ? null : columns.idOrNull("customer_id"),
                hidden ? null : row.getString("customer_name"),
                AppointmentStatus.valueOf(row.getString("status")),
                confidential,
                owner.equals(reader),
                row.getLong("version"),
                owner,
                row.getString("owner_name"));
        return new Found(entry, time, rule);
    }

    private record Found(
            CalendarEntry entry, TimeSpan time, @Nullable String rule) {

        UUID id() {
            return entry.id();
        }

        Stream<TimeSpan> times(CalendarPeriod period, BusinessDay day) {
            return rule == null
                    ? Stream.of(time)
                    : new Repetition(rule).between(time, period.from(), period.to(), day.zone()).stream();
        }

        CalendarEntry at(TimeSpan when) {
            return entry.at(when.start(), when.end());
        }
    }
}
