package com.zhike.crm.knowledge.announcement.messaging;

import com.zhike.crm.events.KnowledgeEvent.AnnouncementPublished;
import com.zhike.crm.events.KnowledgeEvent.AnnouncementWithdrawn;
import com.zhike.crm.knowledge.announcement.Announcement;
import com.zhike.crm.platform.outbox.Outbox;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the world which announcements can be read. */
@Component
class AnnouncementEventPublisher {

    private final Outbox outbox;

    private final Clock clock;

    AnnouncementEventPublisher(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @EventListener
    void on(Announcement.Published event) {
        outbox.append(new AnnouncementPublished(
                UUID.randomUUID(),
                clock.instant(),
                event.announcement().value(),
                event.content().title(),
                event.content().departments(),
                event.by(),
                event.content().validUntil()));
    }

    @EventListener
    void on(Announcement.Withdrawn event) {
        outbox.append(new AnnouncementWithdrawn(
                UUID.randomUUID(), clock.instant(), event.announcement().value(), event.title(), event.by()));
    }
}
