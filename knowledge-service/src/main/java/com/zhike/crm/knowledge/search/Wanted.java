package com.zhike.crm.knowledge.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What somebody types into a search field, as PostgreSQL's query over the index. */
public final class Wanted {

    /** No text has this piece. */
    private static final String NOTHING = "'~'";

    private Wanted() {}

    /** Finds what holds all of it; null when nothing is wanted in particular. */
    public static @Nullable String all(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : join(typed, " & ");
    }

    /** Finds what resembles it: any piece counts, more pieces rank higher. */
    public static String any(String typed) {
        return join(typed, " | ");
    }

    private static String join(String typed, String operator) {
        String query =
                Bigrams.runs(typed).stream().map(run -> pieces(run, operator)).collect(Collectors.joining(operator));
        return query.isEmpty() ? NOTHING : query;
    }

    private static String pieces(String run, String operator) {
        if (!Bigrams.ideographic(run.codePointAt(0)) || run.codePointCount(0, run.length()) == 1) {
            return "'" + run + "':*";
        }
        int[] characters = run.codePoints().toArray();
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < characters.length; i++) {
            pairs.add("'" + new String(characters, i, 2) + "'");
        }
        return String.join(operator, pairs);
    }
}
