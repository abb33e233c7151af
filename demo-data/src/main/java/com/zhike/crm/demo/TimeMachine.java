package com.zhike.crm.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** A clock that shows another time to whoever relives the past, and the real time to everybody else. */
public final class TimeMachine extends Clock {

    private static final ScopedValue<Instant> PAST = ScopedValue.newInstance();

    private final ZoneId zone;

    public TimeMachine() {
        this(ZoneOffset.UTC);
    }

    private TimeMachine(ZoneId zone) {
        this.zone = zone;
    }

    /** Performs the act as if it were the given time. */
    public void at(Instant time, Runnable act) {
        ScopedValue.where(PAST, time).run(act);
    }

    @Override
    public Instant instant() {
        // no finer than PostgreSQL keeps, as every clock of the suite
        return PAST.isBound() ? PAST.get() : Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new TimeMachine(zone);
    }
}
