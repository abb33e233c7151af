package com.zhike.crm.schedule.message;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Tells news from history, which is heard too when topics are read from their beginning. */
@Component
public class Freshness {

    private static final Duration NEWS_FOR = Duration.ofDays(7);

    private final Clock clock;

    Freshness(Clock clock) {
        this.clock = clock;
    }

    /** Whether people still want to be told of it. */
    public boolean isNews(Instant happened) {
        return happened.isAfter(clock.instant().minus(NEWS_FOR));
    }
}
