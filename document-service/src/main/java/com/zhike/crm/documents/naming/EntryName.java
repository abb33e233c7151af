package com.zhike.crm.documents.naming;

import com.zhike.crm.platform.problem.Invalid;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a folder or file is called: something that every operating system can store when it is downloaded. */
public record EntryName(String value) {

    public static final int LONGEST = 200;

    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029/\\\\:*?\"<>|]");

    /** The name as somebody entered it. */
    public static EntryName of(@Nullable String entered) {
        String name = entered == null
                ? ""
                : Normalizer.normalize(entered, Normalizer.Form.NFC).strip();
        if (name.isEmpty() || name.endsWith(".") || FORBIDDEN.matcher(name).find()) {
            throw Invalid.field("name", "name-invalid");
        }
        if (name.length() > LONGEST) {
            throw Invalid.field("name", "name-too-long", LONGEST);
        }
        return new EntryName(name);
    }

    /** What stands behind the last dot, in lower case; empty when there is none. */
    public String extension() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The name itself, or else with the smallest number that makes it free. */
    public EntryName firstFree(Predicate<String> taken) {
        EntryName candidate = this;
        for (int number = 2; taken.test(candidate.value); number++) {
            candidate = numbered(number);
        }
        return candidate;
    }

    private EntryName numbered(int number) {
        int dot = value.lastIndexOf('.');
        String stem = dot <= 0 ? value : value.substring(0, dot);
        String ending = " (" + number + ")" + (dot <= 0 ? "" : value.substring(dot));
        int room = Math.max(1, LONGEST - ending.length());
        return new EntryName(stem.substring(0, Math.min(stem.length(), room)) + ending);
    }
}
