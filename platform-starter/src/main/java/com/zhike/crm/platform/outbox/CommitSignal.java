package com.zhike.crm.platform.outbox;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Wakes the relay once the running transaction has committed. */
class CommitSignal {

    private final Runnable wake;

    CommitSignal(Runnable wake) {
        this.wake = wake;
    }

    /** Has the relay woken after the commit, once however many events the transaction appends. */
    void afterCommit() {
        if (TransactionSynchronizationManager.getSynchronizations().stream().noneMatch(Wake.class::isInstance)) {
            TransactionSynchronizationManager.registerSynchronization(new Wake(wake));
        }
    }

    private record Wake(Runnable wake) implements TransactionSynchronization {

        @Override
        public void afterCommit() {
            wake.run();
        }
    }
}
