package com.zhike.crm.documents.contribution.messaging;

import com.zhike.crm.documents.contribution.Contributed;
import com.zhike.crm.events.DocumentEvent.DocumentContributed;
import com.zhike.crm.platform.outbox.Outbox;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the world about contributions. */
@Component
class ContributionPublisher {

    private final Outbox outbox;

    private final Clock clock;

    ContributionPublisher(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @EventListener
    void on(Contributed event) {
        outbox.append(new DocumentContributed(
                UUID.randomUUID(),
                clock.instant(),
                event.contribution(),
                event.name(),
                event.by(),
                event.recipients(),
                event.note()));
    }
}
