package com.zhike.crm.team.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class WebhookSecretTests {

    /** The example of the reference libraries of Standard Webhooks. */
    @Test
    void itSignsAsOthersDo() {
        WebhookSecret secret = new WebhookSecret(Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));

        assertThat(secret.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330L, "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void itSaysNothingOfItself() {
        WebhookSecret secret = WebhookSecret.random();

        assertThat(secret.revealed()).startsWith("whsec_").doesNotContain(secret.toString());
        assertThat(secret.bytes()).hasSizeBetween(24, 64);
    }
}
