package com.zhike.crm.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.kafka.listener.ListenerExecutionFailedException;
import org.springframework.transaction.CannotCreateTransactionException;

class RetriesTests {

    @Test
    void aDatabaseThatIsDownIsAnOutage() {
        assertThat(Retries.isOutage(new ListenerExecutionFailedException(
                        "x", new CannotCreateTransactionException("x", new SQLTransientConnectionException()))))
                .isTrue();
        assertThat(Retries.isOutage(new DataAccessResourceFailureException("x")))
                .isTrue();
    }

    @Test
    void aMessageThatCannotBeHandledIsNone() {
        assertThat(Retries.isOutage(new ListenerExecutionFailedException("x", new IllegalStateException())))
                .isFalse();
    }
}
