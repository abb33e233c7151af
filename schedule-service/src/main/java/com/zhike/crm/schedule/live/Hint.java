package com.zhike.crm.schedule.live;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Says that certain employees have something new to fetch, not what.
 *
 * @param recipients nobody in particular means everybody
 */
record Hint(Topic topic, Set<UUID> recipients) {

    boolean concerns(UUID employee) {
        return recipients.isEmpty() || recipients.contains(employee);
    }

    String encode() {
        return topic + ":" + recipients.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    static Hint decode(String text) {
        String[] parts = text.split(":", 2);
        return new Hint(
                Topic.valueOf(parts[0]),
                Arrays.stream(parts[1].split(","))
                        .filter(id -> !id.isEmpty())
                        .map(UUID::fromString)
                        .collect(Collectors.toSet()));
    }
}
