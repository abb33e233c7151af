package com.zhike.crm.schedule.alarm;

import com.zhike.crm.schedule.live.LiveHints;
import com.zhike.crm.schedule.live.Topic;
import com.zhike.crm.schedule.search.Columns;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Rings what is due; each replica takes what no other has in hand, so an alarm rings once. */
@Component
class AlarmRinger {

    private static final Logger log = LoggerFactory.getLogger(AlarmRinger.class);

    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;

    private final TransactionOperations transactions;

    private final ApplicationEventPublisher events;

    private final LiveHints live;

    private final Clock clock;

    AlarmRinger(
            JdbcClient jdbc,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            LiveHints live,
            Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.events = events;
        this.live = live;
        this.clock = clock;
    }

    /** Rings everything whose time has come, and returns how many alarms that were. */
    int ring() {
        int rung = 0;
        while (rung < AT_ONCE && Boolean.TRUE.equals(transactions.execute(_ -> ringOne()))) {
            rung++;
        }
        return rung;
    }

    private boolean ringOne() {
        Optional<Alarm> due = jdbc.sql("""
                        update alarm set state = 'RINGING', rung_at = :now where id = (
                            select id from alarm where state = 'WAITING' and due_at <= :now
                            order by due_at limit 1 for update skip locked)
                        returning *""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, _) -> AlarmRows.alarm(new Columns(row)))
                .optional();
        due.ifPresent(this::tell);
        return due.isPresent();
    }

    private void tell(Alarm alarm) {
        events.publishEvent(new AlarmRang(alarm));
        live.tell(Topic.ALARMS, Set.of(alarm.employeeId()));
        log.debug("Rang {} for {}", alarm.id(), alarm.employeeId());
    }
}
