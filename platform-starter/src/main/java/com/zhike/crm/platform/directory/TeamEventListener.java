package com.zhike.crm.platform.directory;

import com.zhike.crm.events.TeamEvent;
import com.zhike.crm.platform.inbox.Inbox;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the directory up to date. */
class TeamEventListener {

    private final Directory directory;

    private final Inbox inbox;

    TeamEventListener(Directory directory, Inbox inbox) {
        this.directory = directory;
        this.inbox = inbox;
    }

    @KafkaListener(topics = TeamEvent.TOPIC)
    @Transactional
    void on(TeamEvent event) {
        if (inbox.firstSeen("directory", event)) {
            directory.apply(event);
        }
    }
}
