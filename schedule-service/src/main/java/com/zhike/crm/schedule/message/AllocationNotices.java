package com.zhike.crm.schedule.message;

import com.zhike.crm.schedule.customer.CustomerGiven;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people which customers they were given. */
@Component
class AllocationNotices {

    private final Mailroom mailroom;

    private final Freshness freshness;

    AllocationNotices(Mailroom mailroom, Freshness freshness) {
        this.mailroom = mailroom;
        this.freshness = freshness;
    }

    @EventListener
    void on(CustomerGiven event) {
        if (!freshness.isNews(event.at())) {
            return;
        }
        mailroom.send(
                Letter.of(
                        event.by(),
                        MessageKind.ALLOCATION,
                        event.name(),
                        event.note(),
                        "/customers/" + event.customerId()),
                Set.of(event.ownerId()));
    }
}
