package com.zhike.crm.schedule.itinerary.messaging;

import com.zhike.crm.events.ScheduleEvent;
import com.zhike.crm.platform.outbox.Outbox;
import com.zhike.crm.schedule.itinerary.ItineraryPublished;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the world that an itinerary was published, not what it says. */
@Component
class ItineraryEventPublisher {

    private final Outbox outbox;

    ItineraryEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(ItineraryPublished event) {
        outbox.append(new ScheduleEvent.ItineraryPublished(
                UUID.randomUUID(),
                event.at(),
                event.id(),
                event.itinerary().range().name(),
                event.itinerary().from(),
                event.itinerary().to(),
                event.by(),
                event.recipients()));
    }
}
