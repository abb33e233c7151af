package com.zhike.crm.schedule.visit;

import com.zhike.crm.schedule.customer.CustomersMerged;
import com.zhike.crm.schedule.live.LiveHints;
import com.zhike.crm.schedule.live.Topic;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the next visits: of each customer only what his newest activity says. */
@Service
@Transactional
public class PlannedVisits {

    private final JdbcClient jdbc;

    private final VisitQueries queries;

    private final VisitAlarms alarms;

    private final LiveHints live;

    PlannedVisits(JdbcClient jdbc, VisitQueries queries, VisitAlarms alarms, LiveHints live) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.alarms = alarms;
        this.live = live;
    }

    /** Takes over what an activity says from now on. */
    public void remember(KnownActivity activity) {
        Optional<PlannedVisit> before = queries.nextOf(activity.customerId());
        jdbc.sql("""
                        insert into known_activity (id, customer_id, employee_id, department_id, happened_at,
                            next_visit_at, note, remind_minutes_before)
                        values (:id, :customer, :employee, :department, :happenedAt, :next, :note, :remind)
                        on conflict (id) do update set customer_id = excluded.customer_id,
                            employee_id = excluded.employee_id, department_id = excluded.department_id,
                            happened_at = excluded.happened_at, next_visit_at = excluded.next_visit_at,
                            note = excluded.note, remind_minutes_before = excluded.remind_minutes_before""")
                .param("id", activity.id())
                .param("customer", activity.customerId())
                .param("employee", activity.employeeId())
                .param("department", activity.departmentId())
                .param("happenedAt", activity.happenedAt().atOffset(ZoneOffset.UTC))
                .param(
                        "next",
                        activity.nextVisitAt() == null
                                ? null
                                : activity.nextVisitAt().atOffset(ZoneOffset.UTC))
                .param("note", activity.note())
                .param("remind", activity.remindMinutesBefore())
                .update();
        follow(before, activity.customerId());
    }

    /** The activity was entered by mistake; the one before it counts again. */
    public void forget(UUID activity, UUID customer) {
        Optional<PlannedVisit> before = queries.nextOf(customer);
        jdbc.sql("delete from known_activity where id = :id")
                .param("id", activity)
                .update();
        follow(before, customer);
    }

    @EventListener
    void on(CustomersMerged event) {
        for (UUID merged : event.merged()) {
            Optional<PlannedVisit> before = queries.nextOf(merged);
            jdbc.sql("update known_activity set customer_id = :remaining where customer_id = :merged")
                    .param("remaining", event.remaining())
                    .param("merged", merged)
                    .update();
            follow(before, event.remaining());
        }
    }

    private void follow(Optional<PlannedVisit> before, UUID customer) {
        Optional<PlannedVisit> now = queries.nextOf(customer);
        before.filter(visit -> now.filter(next -> next.activityId().equals(visit.activityId()))
                        .isEmpty())
                .ifPresent(visit -> alarms.cancel(visit.activityId()));
        now.ifPresent(alarms::plan);
        before.ifPresent(visit -> live.tell(Topic.CALENDAR, Set.of(visit.employeeId())));
        now.ifPresent(visit -> live.tell(Topic.CALENDAR, Set.of(visit.employeeId())));
    }
}
