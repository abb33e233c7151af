package com.zhike.crm.knowledge.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a record is found by, in three degrees of weight.
 *
 * @param hints tags, a summary, names of files
 */
public record SearchText(String title, String hints, String text) {

    public static SearchText of(String title, String text) {
        return new SearchText(title, "", text);
    }

    /** The same as PostgreSQL reads it; written out here because its own parser knows no Chinese. */
    String vector() {
        Map<String, String> weights = new LinkedHashMap<>();
        Bigrams.of(title).forEach(piece -> weights.put(piece, "1A"));
        Bigrams.of(hints).forEach(piece -> weights.merge(piece, "2B", SearchText::both));
        Bigrams.of(text).forEach(piece -> weights.merge(piece, "3D", SearchText::both));
        return weights.entrySet().stream()
                .limit(SearchIndex.MOST_PIECES)
                .map(entry -> "'" + entry.getKey() + "':" + entry.getValue())
                .collect(Collectors.joining(" "));
    }

    private static String both(String one, String other) {
        return one + "," + other;
    }
}
