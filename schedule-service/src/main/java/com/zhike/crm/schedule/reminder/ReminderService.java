package com.zhike.crm.schedule.reminder;

import com.github.f4b6a3.uuid.UuidCreator;
import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.time.BusinessDay;
import com.zhike.crm.schedule.alarm.AlarmKind;
import com.zhike.crm.schedule.alarm.AlarmPlan;
import com.zhike.crm.schedule.alarm.AlarmService;
import com.zhike.crm.schedule.live.LiveHints;
import com.zhike.crm.schedule.live.Topic;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes reminders for sudden matters: a text and a time. */
@Service
@Transactional
public class ReminderService {

    private static final String PAGE = "/schedule";

    private static final Duration FARTHEST = Duration.ofDays(366);

    private final JdbcClient jdbc;

    private final AlarmService alarms;

    private final LiveHints live;

    private final BusinessDay day;

    ReminderService(JdbcClient jdbc, AlarmService alarms, LiveHints live, BusinessDay day) {
        this.jdbc = jdbc;
        this.alarms = alarms;
        this.live = live;
        this.day = day;
    }

    public UUID set(SetReminder command, CurrentEmployee by) {
        Instant now = day.clock().instant();
        if (!command.at().isAfter(now)) {
            throw Invalid.field("at", "reminder-in-the-past");
        }
        if (command.at().isAfter(now.plus(FARTHEST))) {
            throw Invalid.field("at", "reminder-too-far");
        }
        UUID id = UuidCreator.getTimeOrderedEpoch();
        boolean publicAffair = Boolean.TRUE.equals(command.publicAffair());
        String text = command.text().strip();
        jdbc.sql("""
                        insert into reminder (id, owner_id, text, at, public_affair, created_at)
                        values (:id, :owner, :text, :at, :public, :now)""")
                .param("id", id)
                .param("owner", by.id())
                .param("text", text)
                .param("at", command.at().atOffset(ZoneOffset.UTC))
                .param("public", publicAffair)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        alarms.plan(new AlarmPlan(AlarmKind.REMINDER, id, text, command.at(), Duration.ZERO, PAGE, Set.of(by.id())));
        if (publicAffair) {
            live.tellEverybody(Topic.PUBLIC_REMINDERS);
        }
        return id;
    }

    public void remove(UUID id, CurrentEmployee by) {
        boolean publicAffair = jdbc.sql(
                        "delete from reminder where id = :id and owner_id = :owner returning public_affair")
                .param("id", id)
                .param("owner", by.id())
                .query(Boolean.class)
                .optional()
                .orElseThrow(ReminderNotFound::new);
        alarms.cancel(id);
        if (publicAffair) {
            live.tellEverybody(Topic.PUBLIC_REMINDERS);
        }
    }
}
