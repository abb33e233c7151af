package com.zhike.crm.documents.document.messaging;

import com.zhike.crm.documents.document.DocumentShared;
import com.zhike.crm.events.DocumentEvent;
import com.zhike.crm.platform.outbox.Outbox;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the world about shared files. */
@Component
class DocumentSharePublisher {

    private final Outbox outbox;

    private final Clock clock;

    DocumentSharePublisher(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @EventListener
    void on(DocumentShared event) {
        outbox.append(new DocumentEvent.DocumentShared(
                UUID.randomUUID(),
                clock.instant(),
                event.document(),
                event.name(),
                event.by(),
                event.employees(),
                event.departments()));
    }
}
