package com.zhike.crm.surveys.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The marks of a sample, counted.
 *
 * @param sheets how many sheets there are
 * @param answered how many sheets answer a question
 * @param texts the newest ones of each question
 */
record Tally(
        long sheets,
        Map<UUID, Long> answered,
        Map<UUID, List<Ticks>> ticks,
        Map<UUID, List<ValueCount>> numbers,
        Map<UUID, List<Month>> months,
        Map<UUID, List<TextAnswer>> texts) {

    /** How often an option was ticked, in which row, and the sum of the places it got. */
    record Ticks(String item, String optionId, long count, long positions) {}

    /** How many days of a month were answered. */
    record Month(LocalDate month, long count) {}

    long answered(UUID question) {
        return answered.getOrDefault(question, 0L);
    }

    List<Ticks> ticks(UUID question, String item) {
        return ticks.getOrDefault(question, List.of()).stream()
                .filter(tick -> tick.item().equals(item))
                .toList();
    }

    List<ValueCount> numbers(UUID question) {
        return numbers.getOrDefault(question, List.of());
    }

    List<Month> months(UUID question) {
        return months.getOrDefault(question, List.of());
    }

    List<TextAnswer> texts(UUID question) {
        return texts.getOrDefault(question, List.of());
    }
}
