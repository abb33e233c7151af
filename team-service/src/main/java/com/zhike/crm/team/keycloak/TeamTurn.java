package com.zhike.crm.team.keycloak;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets one change of the team happen at a time, over all replicas.
 *
 * <p>A change goes to Keycloak and into our tables, and a takeover reads Keycloak and writes our tables: were two of
 * them to overlap, the older truth could be written last. The turn ends with the transaction.
 */
@Component
public class TeamTurn {

    private static final Logger log = LoggerFactory.getLogger(TeamTurn.class);
    private static final long LOCK = 0x7465616DL;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

    private final JdbcClient jdbc;

    TeamTurn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits a little for the others to finish. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void await() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!take()) {
            if (System.nanoTime() > deadline) {
                throw new TeamIsBusy();
            }
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
        }
    }

    private boolean take() {
        return jdbc.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
    }

    /**
     * Takes back what was created in Keycloak when our own transaction fails afterwards; should even that fail, the
     * next takeover brings the creation here instead.
     */
    public void onRollback(Runnable takeBack) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status != STATUS_ROLLED_BACK) {
                    return;
                }
                try {
                    takeBack.run();
                } catch (RuntimeException failed) {
                    log.warn("Not taken back in Keycloak; the next takeover will bring it here", failed);
                }
            }
        });
    }
}
