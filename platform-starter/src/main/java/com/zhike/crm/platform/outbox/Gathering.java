package com.zhike.crm.platform.outbox;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Events of one transaction that wait to be written together; a transaction inside of it does not see them. */
final class Gathering implements TransactionSynchronization {

    private final List<Appended> events = new ArrayList<>();

    private boolean open = true;

    private Gathering() {}

    /** Begins one in the running transaction. */
    static Gathering begin() {
        Gathering gathering = new Gathering();
        TransactionSynchronizationManager.bindResource(Gathering.class, gathering);
        TransactionSynchronizationManager.registerSynchronization(gathering);
        return gathering;
    }

    /** The one of the running transaction. */
    static @Nullable Gathering current() {
        return (Gathering) TransactionSynchronizationManager.getResource(Gathering.class);
    }

    void add(Appended event) {
        events.add(event);
    }

    List<Appended> events() {
        return events;
    }

    /** From now on events are written one by one again. */
    void end() {
        open = false;
        TransactionSynchronizationManager.unbindResource(Gathering.class);
    }

    @Override
    public void suspend() {
        if (open) {
            TransactionSynchronizationManager.unbindResource(Gathering.class);
        }
    }

    @Override
    public void resume() {
        if (open) {
            TransactionSynchronizationManager.bindResource(Gathering.class, this);
        }
    }
}
