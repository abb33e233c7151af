package com.zhike.crm.team.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to deliver.
 *
 * @param status what the receiver answered, or none when no answer came
 * @param failure why no answer came: {@code timeout}, {@code unknown-host}, {@code forbidden-target}, {@code refused},
 *     {@code tls} or {@code broken}
 * @param response the beginning of the answer
 */
public record Attempt(
        Instant at,
        @Nullable Integer status,
        @Nullable String failure,
        @Nullable String response,
        int millis) {

    boolean succeeded() {
        return status != null && status >= 200 && status < 300;
    }

    boolean unwanted() {
        return status != null && status == 410;
    }
}
