package com.zhike.crm.surveys.statistics;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How many answers mention a word; Chinese text is divided into words by ICU's dictionary. */
public record WordCount(String word, long count) {

    private static final int SHOWN = 30;

    private static final int SHORTEST = 2;

    /** The words that most answers mention, the most frequent first. */
    static List<WordCount> of(List<String> texts) {
        Map<String, Long> counts = texts.stream()
                .flatMap(text -> words(text).stream().distinct())
                .collect(groupingBy(word -> word, counting()));
        return counts.entrySet().stream()
                .map(entry -> new WordCount(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(WordCount::count).reversed().thenComparing(WordCount::word))
                .limit(SHOWN)
                .toList();
    }

    private static List<String> words(String text) {
        BreakIterator breaks = BreakIterator.getWordInstance(ULocale.CHINESE);
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String word = text.substring(start, end).toLowerCase(Locale.ROOT);
            // single characters are particles more often than not
            if (word.codePoints().count() >= SHORTEST && UCharacter.isLetter(word.codePointAt(0))) {
                words.add(word);
            }
        }
        return words;
    }
}
