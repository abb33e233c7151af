package com.zhike.crm.team.takeover;

import com.zhike.crm.team.keycloak.TakenOver;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/** Takes over as soon as the service has started, and from then on again and again; a failure only shortens the wait. */
@Component
class TakeOverSchedule {

    private static final Logger log = LoggerFactory.getLogger(TakeOverSchedule.class);

    private final TakeOverService takeOver;
    private final TakeOverSettings settings;
    private final TaskScheduler scheduler;
    private final Clock clock;

    TakeOverSchedule(TakeOverService takeOver, TakeOverSettings settings, TaskScheduler scheduler, Clock clock) {
        this.takeOver = takeOver;
        this.settings = settings;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (settings.enabled()) {
            scheduler.schedule(this::run, clock.instant());
        }
    }

    private void run() {
        Instant next = clock.instant().plus(settings.retry());
        try {
            TakenOver result = takeOver.takeOver();
            next = clock.instant().plus(settings.every());
            log.info("Taken over from Keycloak: {}", result);
        } catch (RuntimeException failed) {
            log.warn("Not taken over from Keycloak, trying again in {}: {}", settings.retry(), failed.getMessage());
        } finally {
            scheduler.schedule(this::run, next);
        }
    }
}
