package com.zhike.crm.schedule.alarm;

import com.github.f4b6a3.uuid.UuidCreator;
import com.zhike.crm.schedule.live.LiveHints;
import com.zhike.crm.schedule.live.Topic;
import com.zhike.crm.schedule.search.Columns;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people are to be reminded of. */
@Service
@Transactional
public class AlarmService {

    private static final Duration MISSED_FOR = Duration.ofDays(30);

    private final JdbcClient jdbc;

    private final LiveHints live;

    private final Clock clock;

    AlarmService(JdbcClient jdbc, LiveHints live, Clock clock) {
        this.jdbc = jdbc;
        this.live = live;
        this.clock = clock;
    }

    /** Replaces whatever was planned for the source; what rang already for the same time does not ring again. */
    public void plan(AlarmPlan plan) {
        List<UUID> silenced = jdbc.sql("""
                        delete from alarm where source_id = :source and state <> 'DONE'
                            and (at <> :at or planned_for <> :due or employee_id <> all (:employees))
                        returning employee_id""")
                .param("source", plan.source())
                .param("at", utc(plan.at()))
                .param("due", utc(plan.due()))
                .param("employees", plan.employees().toArray(UUID[]::new))
                .query(UUID.class)
                .list();
        live.tell(Topic.ALARMS, Set.copyOf(silenced));
        add(plan);
    }

    /** Adds a further time for the same source, as the next occurrence of something repeated. */
    public void add(AlarmPlan plan) {
        for (UUID employee : plan.employees()) {
            jdbc.sql("""
                            insert into alarm (id, employee_id, kind, source_id, title, link, at, planned_for, due_at, state)
                            values (:id, :employee, :kind, :source, :title, :link, :at, :due, :due, 'WAITING')
                            on conflict (source_id, employee_id, at) do update
                                set title = excluded.title, link = excluded.link, planned_for = excluded.planned_for,
                                    due_at = case when alarm.planned_for = excluded.planned_for
                                        then alarm.due_at else excluded.due_at end,
                                    state = case when alarm.planned_for = excluded.planned_for
                                        then alarm.state else 'WAITING' end""")
                    .param("id", UuidCreator.getTimeOrderedEpoch())
                    .param("employee", employee)
                    .param("kind", plan.kind().name())
                    .param("source", plan.source())
                    .param("title", plan.title())
                    .param("link", plan.link())
                    .param("at", utc(plan.at()))
                    .param("due", utc(plan.due()))
                    .update();
        }
    }

    /** Nobody is to be reminded of it any more. */
    public void cancel(UUID source) {
        live.tell(
                Topic.ALARMS,
                Set.copyOf(jdbc.sql(
                                "delete from alarm where source_id = :source and state <> 'DONE' returning employee_id")
                        .param("source", source)
                        .query(UUID.class)
                        .list()));
    }

    /** The employee has heard it. */
    public void acknowledge(UUID id, UUID employee) {
        settle(id, employee, "state = 'DONE', settled_at = :now", clock.instant());
    }

    /** The employee wants to hear it again. */
    public void snooze(UUID id, UUID employee, SnoozeAlarm command) {
        settle(
                id,
                employee,
                "state = 'WAITING', due_at = :now",
                clock.instant().plus(Duration.ofMinutes(command.minutes())));
    }

    private void settle(UUID id, UUID employee, String change, Instant now) {
        boolean there = jdbc.sql("update alarm set " + change + " where id = :id and employee_id = :employee"
                                + " and state <> 'DONE'")
                        .param("now", utc(now))
                        .param("id", id)
                        .param("employee", employee)
                        .update()
                == 1;
        if (!there) {
            throw new AlarmNotFound();
        }
        live.tell(Topic.ALARMS, Set.of(employee));
    }

    /** What rang and was not heard, the oldest first; also what rang while he was away. */
    @Transactional(readOnly = true)
    public List<Alarm> ringing(UUID employee) {
        return jdbc.sql("""
                        select * from alarm where employee_id = :employee and state = 'RINGING' and due_at > :since
                        order by due_at limit 50""")
                .param("employee", employee)
                .param("since", utc(clock.instant().minus(MISSED_FOR)))
                .query((row, _) -> AlarmRows.alarm(new Columns(row)))
                .list();
    }

    private static Object utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
