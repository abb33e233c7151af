package com.zhike.crm.team.webhook;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How long to wait after a failure. */
@Component
class RetrySchedule {

    private static final Duration LONGEST_WISH = Duration.ofHours(24);

    private final WebhookSettings settings;
    private final RandomGenerator random = RandomGenerator.getDefault();

    RetrySchedule(WebhookSettings settings) {
        this.settings = settings;
    }

    /** The pause after so many failed tries, or nothing when it is given up; the receiver may wish for a longer one. */
    Optional<Duration> after(int tries, @Nullable Duration wish) {
        if (tries > settings.schedule().size()) {
            return Optional.empty();
        }
        Duration usual = settings.schedule().get(tries - 1);
        double share = 1 + settings.jitter() * (2 * random.nextDouble() - 1);
        Duration pause = Duration.ofMillis(Math.round(usual.toMillis() * share));
        Duration wished = wish == null || wish.compareTo(LONGEST_WISH) < 0 ? wish : LONGEST_WISH;
        return Optional.of(wished == null || wished.compareTo(pause) < 0 ? pause : wished);
    }
}
