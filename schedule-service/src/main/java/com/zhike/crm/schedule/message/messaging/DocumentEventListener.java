package com.zhike.crm.schedule.message.messaging;

import com.zhike.crm.events.DocumentEvent;
import com.zhike.crm.events.DocumentEvent.DocumentContributed;
import com.zhike.crm.events.DocumentEvent.DocumentShared;
import com.zhike.crm.events.DocumentEvent.FolderShared;
import com.zhike.crm.events.DocumentEvent.Unknown;
import com.zhike.crm.events.DocumentEvent.WorkRecordWritten;
import com.zhike.crm.platform.inbox.Inbox;
import com.zhike.crm.schedule.message.Freshness;
import com.zhike.crm.schedule.message.Letter;
import com.zhike.crm.schedule.message.Mailroom;
import com.zhike.crm.schedule.message.MessageKind;
import java.util.List;
import java.util.UUID;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells people of what was shared with them and sent to them. */
@Component
class DocumentEventListener {

    private static final String PAGE = "/documents";

    private final Inbox inbox;

    private final Mailroom mailroom;

    private final Freshness freshness;

    DocumentEventListener(Inbox inbox, Mailroom mailroom, Freshness freshness) {
        this.inbox = inbox;
        this.mailroom = mailroom;
        this.freshness = freshness;
    }

    @KafkaListener(topics = DocumentEvent.TOPIC)
    @Transactional
    void on(DocumentEvent event) {
        if (!inbox.firstSeen("messages", event) || !freshness.isNews(event.occurredAt())) {
            return;
        }
        switch (event) {
            case FolderShared e ->
                tell(shared(e.sharedBy(), e.name(), e.folderId().toString()), e.employeeIds(), e.departmentIds());
            case DocumentShared e -> tell(shared(e.sharedBy(), e.name(), "shared"), e.employeeIds(), e.departmentIds());
            case DocumentContributed e ->
                mailroom.send(
                        Letter.of(e.contributedBy(), MessageKind.CONTRIBUTION, e.name(), e.note(), PAGE),
                        e.recipientIds());
            case WorkRecordWritten _, Unknown _ -> {}
        }
    }

    private static Letter shared(UUID by, String name, String place) {
        return Letter.of(by, MessageKind.SHARE, name, null, PAGE + "?folder=" + place);
    }

    private void tell(Letter letter, List<UUID> employees, List<UUID> departments) {
        if (!employees.isEmpty()) {
            mailroom.send(letter, employees);
        }
        if (!departments.isEmpty()) {
            mailroom.sendToDepartments(letter, departments);
        }
    }
}
