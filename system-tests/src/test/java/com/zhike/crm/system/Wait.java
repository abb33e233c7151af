package com.zhike.crm.system;

import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/** Waits for what arrives by Kafka or comes up again. */
final class Wait {

    private Wait() {}

    /** Asks again and again until the answer is as wanted, and fails with the last answer when it never is. */
    static <T> T until(String what, Duration limit, Callable<T> question, Predicate<T> wanted) {
        Instant deadline = Instant.now().plus(limit);
        Object last = null;
        while (Instant.now().isBefore(deadline)) {
            try {
                T answer = question.call();
                if (wanted.test(answer)) {
                    return answer;
                }
                last = answer;
            } catch (Exception | AssertionError e) {
                last = e;
            }
            pause();
        }
        return fail("%s did not come true within %s; last seen: %s", what, limit, last);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
