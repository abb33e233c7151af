package com.zhike.crm.customers.activity;

import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps activities, and with each customer what was done last and when to come back. */
@Component
class Diary {

    private final ActivityRepository activities;

    private final ActivityQueries queries;

    private final JdbcClient jdbc;

    Diary(ActivityRepository activities, ActivityQueries queries, JdbcClient jdbc) {
        this.activities = activities;
        this.queries = queries;
        this.jdbc = jdbc;
    }

    Activity visible(ActivityId id, CurrentEmployee employee) {
        queries.requireVisible(id, employee);
        return activities
                .findById(id)
                .filter(activity -> !activity.isWithdrawn())
                .orElseThrow(() -> new ActivityNotFound(id));
    }

    /** The customer must be locked. */
    Activity save(Activity activity) {
        Activity saved = activities.saveAndFlush(activity);
        refresh(saved.customerId());
        return saved;
    }

    /** The activity that a sheet brought about. */
    Optional<Activity> ofSheet(UUID sheetId) {
        return activities.findBySheetId(sheetId);
    }

    /** The newest activity closes what older ones planned; a survey is answered beside that and closes nothing. */
    private void refresh(UUID customerId) {
        jdbc.sql("""
                update customer set
                    activity_count =
                        (select count(*) from activity where customer_id = :customer and withdrawn_at is null),
                    (last_activity_at, last_activity_text, last_activity_by) =
                        (select happened_at, left(content, 200), employee_id
                        from activity where customer_id = :customer and withdrawn_at is null
                        order by happened_at desc, created_at desc, id desc limit 1),
                    (next_visit_at, next_visit_note) =
                        (select next_visit_at, next_visit_note
                        from activity where customer_id = :customer and withdrawn_at is null and sheet_id is null
                        order by happened_at desc, created_at desc, id desc limit 1)
                where id = :customer
                """).param("customer", customerId).update();
    }
}
