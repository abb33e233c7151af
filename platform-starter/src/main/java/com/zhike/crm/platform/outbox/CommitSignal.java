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
        if (TransactionSynchronizationManager.hasResource(this)) {
            return;
        }
        TransactionSynchronizationManager.bindResource(this, Boolean.TRUE);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void suspend() {
                TransactionSynchronizationManager.unbindResource(CommitSignal.this);
            }

            @Override
            public void resume() {
                TransactionSynchronizationManager.bindResource(CommitSignal.this, Boolean.TRUE);
            }

            @Override
            public void afterCommit() {
                wake.run();
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(CommitSignal.this);
            }
        });
    }
}
