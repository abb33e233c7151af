package com.zhike.crm.launcher;

import java.time.Duration;

/** How long to wait before a part is started again: at once at first, longer each time it does not last. */
record Backoff(Duration first, Duration longest, Duration lasting) {

    static final Backoff DEFAULT = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofMinutes(1));

    /** The pause after that many ends in a row; a process that lasted long enough starts the row anew. */
    Duration after(int ends) {
        Duration pause = first.multipliedBy(1L << Math.min(Math.max(ends - 1, 0), 10));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }

    boolean lasted(Duration uptime) {
        return uptime.compareTo(lasting) >= 0;
    }
}
