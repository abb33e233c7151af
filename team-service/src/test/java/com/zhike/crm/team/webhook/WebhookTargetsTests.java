package com.zhike.crm.team.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.team.webhook.WebhookSender.Outcome;
import com.zhike.crm.team.webhook.WebhookTargets.ForbiddenTarget;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookTargetsTests {

    private final WebhookSettings settings = settings(false);
    private final WebhookTargets targets = new WebhookTargets(settings);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://localhost/",
                "https://10.1.2.3/",
                "https://172.31.255.1/",
                "https://192.168.0.10:8443/",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/",
                "https://0.0.0.0/",
                "https://255.255.255.255/",
                "https://[::1]/",
                "https://[::]/",
                "https://[fe80::1]/",
                "https://[fd00:1::1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://[64:ff9b::a00:1]/",
                "https://[2002:a00:1::]/"
            })
    void whatIsNotOutsideIsRefused(String url) {
        assertThatThrownBy(() -> targets.refuseForbidden(url))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.fields())
                                .singleElement()
                                .extracting(field -> field.code())
                                .isEqualTo("webhook-target-forbidden"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://93.184.216.34/hooks",
                "https://172.32.0.1/",
                "https://[2606:2800:220:1::1]/",
                "https://not-known-yet.zhike.invalid:8443/a?b=c"
            })
    void whatIsOutsideIsAllowed(String url) {
        assertThatCode(() -> targets.refuseForbidden(url)).doesNotThrowAnyException();
    }

    @Test
    void plainHttpIsRefused() {
        assertThatThrownBy(() -> targets.refuseForbidden("http://93.184.216.34/"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal ->
                                assertThat(refusal.fields().getFirst().code()).isEqualTo("webhook-url-not-https"));
    }

    /** The name may have meant somebody outside when it was entered. */
    @Test
    void nothingIsSentToAForbiddenAddressEither() throws Exception {
        try (Receiver receiver = new Receiver()) {
            assertThat(send(settings, receiver.url()).attempt().failure()).isEqualTo("forbidden-target");
            assertThat(send(settings, receiver.url().replace("127.0.0.1", "localhost"))
                            .attempt()
                            .failure())
                    .isEqualTo("forbidden-target");
            assertThat(receiver.messages()).isEmpty();

            assertThat(send(settings(true), receiver.url()).attempt().status()).isEqualTo(204);
            assertThat(receiver.messages()).hasSize(1);
        }
    }

    @Test
    void itIsSaidWhyNobodyAnswered() {
        assertThat(send(settings(true), "http://127.0.0.1:1/").attempt().failure())
                .isEqualTo("refused");
        assertThat(send(settings(true), "http://nobody.zhike.invalid/")
                        .attempt()
                        .failure())
                .isEqualTo("unknown-host");
    }

    @Test
    void addressesOfAnyKindAreTold() throws Exception {
        assertThat(Network.isPublic(InetAddress.getByName("8.8.8.8"))).isTrue();
        assertThatThrownBy(() -> targets.resolve("127.0.0.1")).isInstanceOf(ForbiddenTarget.class);
    }

    private static Outcome send(WebhookSettings settings, String url) {
        WebhookSender sender = new WebhookSender(settings, new WebhookTargets(settings), Clock.systemUTC());
        return sender.send(
                new Deliveries.Claimed(
                        UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), url, UUID.randomUUID(), "{}", 0),
                List.of(WebhookSecret.random()));
    }

    private static WebhookSettings settings(boolean anywhere) {
        return new WebhookSettings(
                List.of(Duration.ofSeconds(5)),
                0.1,
                Duration.ofSeconds(5),
                8,
                Duration.ofSeconds(1),
                anywhere,
                anywhere,
                Duration.ofHours(24),
                Duration.ofDays(30),
                50);
    }
}
