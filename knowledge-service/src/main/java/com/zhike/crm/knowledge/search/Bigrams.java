package com.zhike.crm.knowledge.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a text into the pieces it is found by: words of letters and digits, and pairs of neighbours among characters that
 * are written without spaces. The last of such a run also stands alone, so that single characters are found anywhere.
 */
final class Bigrams {

    private static final int LONGEST_WORD = 40;

    private Bigrams() {}

    /** The pieces of a text that is to be found. */
    static Set<String> of(String text) {
        Set<String> pieces = new LinkedHashSet<>();
        for (String run : runs(text)) {
            if (ideographic(run.codePointAt(0))) {
                int[] characters = run.codePoints().toArray();
                for (int i = 0; i + 1 < characters.length; i++) {
                    pieces.add(new String(characters, i, 2));
                }
                pieces.add(new String(characters, characters.length - 1, 1));
            } else {
                pieces.add(run);
            }
        }
        return pieces;
    }

    /** Uninterrupted runs of one sort of characters, in lower case. */
    static List<String> runs(String text) {
        List<String> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        int[] characters = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .toArray();
        for (int character : characters) {
            boolean continues = Character.isLetterOrDigit(character)
                    && (run.isEmpty() || ideographic(run.codePointAt(0)) == ideographic(character))
                    && (ideographic(character) || run.length() < LONGEST_WORD);
            if (!continues && !run.isEmpty()) {
                runs.add(run.toString());
                run.setLength(0);
            }
            if (Character.isLetterOrDigit(character)) {
                run.appendCodePoint(character);
            }
        }
        if (!run.isEmpty()) {
            runs.add(run.toString());
        }
        return runs;
    }

    static boolean ideographic(int character) {
        return Character.isIdeographic(character)
                || Character.UnicodeScript.of(character) == Character.UnicodeScript.HIRAGANA
                || Character.UnicodeScript.of(character) == Character.UnicodeScript.KATAKANA
                || Character.UnicodeScript.of(character) == Character.UnicodeScript.HANGUL;
    }
}
