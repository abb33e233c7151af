package com.zhike.crm.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zhike.crm.events.CustomerEvent.CustomerDeleted;
import com.zhike.crm.sample.SampleTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@SampleTest
class InboxTests {

    private final CustomerDeleted event =
            new CustomerDeleted(UUID.randomUUID(), Instant.now(), UUID.randomUUID(), UUID.randomUUID());

    @Autowired
    Inbox inbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void eachConsumerSeesAnEventOnce() {
        assertThat(seen("one")).isTrue();
        assertThat(seen("one")).isFalse();
        assertThat(seen("another")).isTrue();
    }

    @Test
    void anEventWhoseHandlingFailedIsSeenAgain() {
        transaction.executeWithoutResult(failing -> {
            inbox.firstSeen("one", event);
            failing.setRollbackOnly();
        });

        assertThat(seen("one")).isTrue();
    }

    @Test
    void eventsAreOnlySeenInATransaction() {
        assertThatThrownBy(() -> inbox.firstSeen("one", event)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void whatIsTwoWeeksOldIsForgotten() {
        jdbc.sql("""
                insert into inbox (consumer, event_id, seen_at) values
                    ('old', gen_random_uuid(), now() - interval '15 days'),
                    ('recent', gen_random_uuid(), now() - interval '13 days')
                """).update();

        inbox.forgetOld();

        assertThat(jdbc.sql("select consumer from inbox where consumer in ('old', 'recent')")
                        .query(String.class)
                        .list())
                .isEqualTo(List.of("recent"));
    }

    private boolean seen(String consumer) {
        return Boolean.TRUE.equals(transaction.execute(_ -> inbox.firstSeen(consumer, event)));
    }
}
