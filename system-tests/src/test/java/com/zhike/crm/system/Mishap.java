package com.zhike.crm.system;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A process dies, or stops moving for a while.
 *
 * @param quiet how long nothing happens before
 * @param frozen how long it does not move; nothing when it is killed
 */
record Mishap(Duration quiet, String part, Duration frozen) {

    /** Those who do most of the work fall most often. */
    private static final List<String> VICTIMS = List.of(
            "customer-service",
            "customer-service",
            "customer-service",
            "sales-service",
            "sales-service",
            "sales-service",
            "schedule-service",
            "schedule-service",
            "gateway",
            "gateway",
            "kafka",
            "kafka",
            "postgresql",
            "postgresql",
            "keycloak",
            "team-service",
            "survey-service",
            "knowledge-service",
            "document-service");

    /** One after the other, without end; the same for the same seed. */
    static Stream<Mishap> of(long seed) {
        Random chance = new Random(seed);
        return Stream.generate(() -> new Mishap(
                Duration.ofMillis(5_000 + chance.nextInt(15_000)),
                VICTIMS.get(chance.nextInt(VICTIMS.size())),
                chance.nextInt(5) == 0 ? Duration.ofMillis(2_000 + chance.nextInt(8_000)) : Duration.ZERO));
    }

    /** Whether there was somebody to whom it could happen. */
    boolean happenTo(Suite suite) throws InterruptedException {
        try {
            if (frozen.isZero()) {
                suite.kill(part);
            } else {
                suite.freeze(part);
                Thread.sleep(frozen);
                suite.thaw(part);
            }
            return true;
        } catch (UncheckedIOException notStartedAgainYet) {
            return false;
        }
    }

    @Override
    public String toString() {
        return frozen.isZero()
                ? part + " killed"
                : String.format(Locale.ROOT, "%s frozen for %.1f s", part, frozen.toMillis() / 1000.0);
    }
}
