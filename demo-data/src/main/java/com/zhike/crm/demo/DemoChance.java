package com.zhike.crm.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Chance that falls the same way every time: {@link Random} is specified to the last bit. */
final class DemoChance {

    private final Random random;

    DemoChance(long seed) {
        this.random = new Random(seed);
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Picks the index by the weights given. */
    int weighted(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int ticket = random.nextInt(sum);
        for (int i = 0; i < weights.length; i++) {
            ticket -= weights[i];
            if (ticket < 0) {
                return i;
            }
        }
        throw new IllegalStateException("Weights must be positive");
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    int between(int lowest, int highest) {
        return lowest + random.nextInt(highest - lowest + 1);
    }

    /** A version 7 UUID with the given time, so that demo rows sort like real ones. */
    UUID idAt(Instant time) {
        long millis = time.toEpochMilli();
        long high = (millis << 16) | 0x7000L | random.nextInt(0x1000);
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** An id that depends on the name only, for rows that others refer to whatever the day. */
    static UUID idOf(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
