package com.zhike.crm.team.webhook;

import java.time.Duration;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** Reads for how many seconds a receiver wishes to be left in peace; the rare form with a date is passed over. */
final class RetryAfter {

    private RetryAfter() {}

    static @Nullable Duration of(HttpResponse answer) {
        Header header = answer.getFirstHeader("Retry-After");
        String value = header == null || header.getValue() == null
                ? ""
                : header.getValue().strip();
        return value.matches("\\d{1,9}") ? Duration.ofSeconds(Long.parseLong(value)) : null;
    }
}
