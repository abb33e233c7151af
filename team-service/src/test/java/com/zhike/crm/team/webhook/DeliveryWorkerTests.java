package com.zhike.crm.team.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Several replicas, each with a worker of its own over the same rows. */
@WebhookTest
class DeliveryWorkerTests {

    private static final int MANY = 60;

    @Autowired
    Webhooks webhooks;

    @Autowired
    Deliveries deliveries;

    @Autowired
    DeliveryResults results;

    @Autowired
    WebhookSecrets secrets;

    @Autowired
    WebhookSender sender;

    @Autowired
    WebhookSettings settings;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void clear() {
        jdbc.sql("delete from webhook").update();
    }

    @Test
    void noDeliveryIsSentByTwoAtOnce() throws IOException {
        try (Receiver receiver = new Receiver().taking(30)) {
            Webhooks.Made webhook = webhooks.make(receiver.url(), "OrderPlaced");
            List<DeliveryWorker> workers = Stream.generate(
                            () -> new DeliveryWorker(deliveries, results, secrets, sender, settings))
                    .limit(3)
                    .toList();
            workers.forEach(DeliveryWorker::start);

            transactions.executeWithoutResult(
                    _ -> IntStream.range(0, MANY).forEach(_ -> deliveries.record(webhook.id(), anOccurrence())));
            workers.forEach(DeliveryWorker::ring);
            Webhooks.await(() -> receiver.messages().size() >= MANY);
            Webhooks.pause(Duration.ofMillis(300));
            workers.forEach(DeliveryWorker::stop);

            assertThat(receiver.overlaps()).isZero();
            assertThat(receiver.messages().stream().map(Receiver.Message::id))
                    .hasSize(MANY)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void whatIsInSomebodysHandsIsTakenOverOnceHisTimeIsUp() throws IOException {
        try (Receiver receiver = new Receiver()) {
            Webhooks.Made webhook = webhooks.make(receiver.url(), "OrderPlaced");
            transactions.executeWithoutResult(_ -> {
                deliveries.record(webhook.id(), anOccurrence());
                assertThat(deliveries.claim(webhook.id(), 8, Duration.ofSeconds(1)))
                        .hasSize(1);
            });
            // whoever claimed it dies here
            assertThat(deliveries.claim(webhook.id(), 8, Duration.ofSeconds(1))).isEmpty();

            Webhooks.await(() -> receiver.messages().size() == 1);
        }
    }

    private static Occurrence anOccurrence() {
        return new Occurrence(UUID.randomUUID(), "OrderPlaced", null, Instant.now(), "{}");
    }
}
