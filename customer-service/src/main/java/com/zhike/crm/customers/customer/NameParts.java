package com.zhike.crm.customers.customer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Takes from a name what many names have in common. */
final class NameParts {

    private static final Set<String> REGIONS = words("regions.txt");

    private static final Set<String> TRADES = words("trades.txt");

    private static final int LONGEST_REGION =
            REGIONS.stream().mapToInt(String::length).max().orElse(0);

    private static final int LONGEST_TRADE =
            TRADES.stream().mapToInt(String::length).max().orElse(0);

    private static final Set<Character> TRADE_STARTS =
            TRADES.stream().map(trade -> trade.charAt(0)).collect(Collectors.toUnmodifiableSet());

    private static final Pattern REGION_IN_BRACKETS = Pattern.compile("\\(([^()]{1,12})\\)");

    private static final Pattern FORMS =
            Pattern.compile("(股份有限责任公司|有限责任公司|股份有限公司|集团有限公司|集团股份|有限公司|股份公司|分公司|子公司|总公司|公司|集团|总部|事务所|工作室|商行|经营部|厂|店)+$");

    /** The last characters of {@link #FORMS}. */
    private static final String FORM_ENDS = "司份团部所室行厂店";

    private static final Pattern LATIN_FORMS = Pattern.compile(
            "(\\b(co|company|corp|corporation|inc|incorporated|ltd|limited|llc|plc|gmbh|ag|kg|sa|s\\.a|srl|s\\.r\\.l|bv|b\\.v|oy|ab|as|a/s|group|holding|holdings)\\b[\\s.,&]*)+$");

    private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameParts() {}

    static String core(String key) {
        String name = REGION_IN_BRACKETS
                .matcher(key)
                .replaceAll(match -> isRegion(match.group(1)) ? "" : " " + match.group(1) + " ");
        String core = withoutRegion(plain(withoutForms(name)));
        return core.isEmpty() ? plain(key) : core;
    }

    /** Without the lines of business at the end, as long as two characters remain. */
    static String brand(String core) {
        for (int start = 2; start < core.length(); start++) {
            if (isTrade(core.substring(start))) {
                return core.substring(0, start);
            }
        }
        return core;
    }

    /** Whether the text is made of lines of business or is a legal form only. */
    static boolean isTrade(String text) {
        return TRADES.contains(text) || isForm(text) || beginsWithTrade(text);
    }

    /** Looks at the last character first: of the names that are imported by the thousand, few end like a form. */
    private static boolean isForm(String text) {
        return !text.isEmpty()
                && FORM_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0
                && FORMS.matcher(text).matches();
    }

    private static boolean beginsWithTrade(String text) {
        return !text.isEmpty()
                && TRADE_STARTS.contains(text.charAt(0))
                && IntStream.range(2, Math.min(text.length(), LONGEST_TRADE + 1))
                        .anyMatch(end -> TRADES.contains(text.substring(0, end)) && isTrade(text.substring(end)));
    }

    private static String withoutForms(String name) {
        String latin =
                LATIN_FORMS.matcher(name.strip().replaceAll("[.,]+$", "")).replaceFirst("");
        String rest = FORMS.matcher(latin.strip()).replaceFirst("");
        return rest.isBlank() ? latin : rest;
    }

    /** A province may be followed by a city; two characters at least must remain, else the region is the name. */
    private static String withoutRegion(String name) {
        for (int length = Math.min(LONGEST_REGION + 1, name.length() - 2); length >= 2; length--) {
            if (isRegion(name.substring(0, length))) {
                return withoutRegion(name.substring(length));
            }
        }
        return name;
    }

    private static boolean isRegion(String word) {
        return REGIONS.contains(word)
                || (word.matches(".+[省市县区州]") && REGIONS.contains(word.substring(0, word.length() - 1)));
    }

    private static String plain(String name) {
        return NOISE.matcher(name).replaceAll("");
    }

    private static Set<String> words(String file) {
        try (InputStream words = NameParts.class.getResourceAsStream(file)) {
            return Set.of(new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\\s+"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
