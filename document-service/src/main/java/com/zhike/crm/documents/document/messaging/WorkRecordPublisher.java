package com.zhike.crm.documents.document.messaging;

import com.zhike.crm.documents.document.Document;
import com.zhike.crm.events.DocumentEvent.WorkRecordWritten;
import com.zhike.crm.platform.outbox.Outbox;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the world who wrote his work record; what it says stays here. */
@Component
class WorkRecordPublisher {

    private final Outbox outbox;

    private final Clock clock;

    WorkRecordPublisher(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @EventListener
    void on(Document.WorkRecordWritten event) {
        outbox.append(new WorkRecordWritten(
                UUID.randomUUID(), clock.instant(), event.document().value(), event.author(), event.day()));
    }
}
