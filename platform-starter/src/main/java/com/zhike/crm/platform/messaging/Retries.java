package com.zhike.crm.platform.messaging;

import java.sql.SQLTransientException;
import java.time.Duration;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.ExponentialBackOffWithMaxRetries;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.FixedBackOff;

/** Tries a message again before it is put aside. */
final class Retries {

    private static final int TIMES = 3;

    private static final Duration OUTAGE_PAUSE = Duration.ofSeconds(2);

    private Retries() {}

    static DefaultErrorHandler then(ConsumerRecordRecoverer lastResort, Duration firstPause) {
        ExponentialBackOffWithMaxRetries pauses = new ExponentialBackOffWithMaxRetries(TIMES);
        pauses.setInitialInterval(firstPause.toMillis());
        pauses.setMultiplier(4);
        DefaultErrorHandler handler = new DefaultErrorHandler(lastResort, pauses);
        // a database that is down says nothing about the message: wait for it as long as it takes
        BackOff outage = new FixedBackOff(OUTAGE_PAUSE.toMillis(), FixedBackOff.UNLIMITED_ATTEMPTS);
        handler.setBackOffFunction((_, failure) -> isOutage(failure) ? outage : null);
        return handler;
    }

    static boolean isOutage(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataAccessResourceFailureException
                    || cause instanceof RecoverableDataAccessException
                    || cause instanceof CannotCreateTransactionException
                    || cause instanceof SQLTransientException) {
                return true;
            }
        }
        return false;
    }
}
