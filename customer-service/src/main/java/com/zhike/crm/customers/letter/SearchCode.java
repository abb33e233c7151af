package com.zhike.crm.customers.letter;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text as the trigram indexes want it: each Chinese character written as three Latin ones.
 *
 * <p>So one trigram stands for one character, two characters are enough to search for, and the index works whatever
 * letters the database's locale knows. The first of the three is upper case and nothing else is, so that {@code like}
 * never matches in the middle of a character.
 */
public record SearchCode(String value) {

    private static final String SYMBOLS = "0123456789abcdefghijklmnopqrstuvwxyz";

    private static final int FIRST_HAN = 0x3400;

    private static final int HAN = 0x9FFF - FIRST_HAN + 1;

    /** What 26 capitals and two symbols can say beyond the Chinese characters; other scripts share it. */
    private static final int OTHERS = 26 * 36 * 36 - HAN;

    public static SearchCode of(String text) {
        StringBuilder code = new StringBuilder(text.length() * 3);
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .forEach(point -> append(code, point));
        return new SearchCode(code.toString());
    }

    /** Whether there is enough of it for an index to find: three Latin characters or one of another script. */
    public boolean selective() {
        return value.replaceAll("[^A-Za-z0-9]", "").length() >= 3;
    }

    /** For {@code like}: anything before and after. */
    public String pattern() {
        return "%" + escaped(value) + "%";
    }

    /** For {@code like}: the text itself with no character that means something else. */
    public static String escaped(String text) {
        return text.replaceAll("[\\\\%_]", "\\\\$0");
    }

    private static void append(StringBuilder code, int point) {
        if (point < 0x80) {
            code.append((char) point);
            return;
        }
        int place = point >= FIRST_HAN && point < FIRST_HAN + HAN ? point - FIRST_HAN : HAN + point % OTHERS;
        code.append((char) ('A' + place / 1296))
                .append(SYMBOLS.charAt(place % 1296 / 36))
                .append(SYMBOLS.charAt(place % 36));
    }
}
