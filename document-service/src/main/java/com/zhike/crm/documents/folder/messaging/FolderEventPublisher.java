package com.zhike.crm.documents.folder.messaging;

import com.zhike.crm.documents.folder.FolderShared;
import com.zhike.crm.events.DocumentEvent;
import com.zhike.crm.platform.outbox.Outbox;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the world about shared folders. */
@Component
class FolderEventPublisher {

    private final Outbox outbox;

    private final Clock clock;

    FolderEventPublisher(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @EventListener
    void on(FolderShared event) {
        outbox.append(new DocumentEvent.FolderShared(
                UUID.randomUUID(),
                clock.instant(),
                event.folder(),
                event.name(),
                event.by(),
                event.employees(),
                event.departments()));
    }
}
