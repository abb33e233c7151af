package com.zhike.crm.team.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.events.ContactEvent.ContactAdded;
import java.io.BufferedReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/** The receiver of docs/events.md, as a stranger starts it. */
@WebhookTest
class ExampleReceiverTests {

    @Autowired
    Webhooks webhooks;

    @Test
    @Timeout(180)
    void itBelievesOursAndNobodyElses() throws Exception {
        int port = freePort();
        String url = "http://127.0.0.1:" + port + "/";
        Webhooks.Made webhook = webhooks.make(url, "ContactAdded");
        Webhooks.Made stranger = webhooks.make(url, "ContactAdded");
        Process receiver = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        Path.of("..", "docs", "examples", "WebhookReceiver.java")
                                .toString(),
                        Integer.toString(port),
                        webhook.secret())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader lines = receiver.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).isEqualTo("Listening on " + port);

            ContactAdded event = webhooks.happens();

            assertThat(lines.readLine()).startsWith(event.eventId() + " {\"type\":\"ContactAdded\"");
            Webhooks.await(() -> outcome(stranger) == 401);
            assertThat(outcome(webhook)).isEqualTo(204);
        } finally {
            receiver.destroyForcibly();
        }
    }

    private int outcome(Webhooks.Made webhook) {
        return webhooks.read(webhook.id() + "/deliveries")
                .at("/items/0/lastStatus")
                .asInt();
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
