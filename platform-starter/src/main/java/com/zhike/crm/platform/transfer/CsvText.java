package com.zhike.crm.platform.transfer;

import com.zhike.crm.platform.problem.Invalid;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds out how the text of a CSV file is written: what encodes its characters and what separates its cells. */
final class CsvText {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    private CsvText() {}

    static String decode(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return required(decode(bytes, 3, StandardCharsets.UTF_8));
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return required(decode(bytes, 2, StandardCharsets.UTF_16LE));
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return required(decode(bytes, 2, StandardCharsets.UTF_16BE));
        }
        if (isBinary(bytes)) {
            throw Invalid.field("file", "import-not-csv");
        }
        String utf8 = decode(bytes, 0, StandardCharsets.UTF_8);
        // what Excel writes in China; bytes that are valid UTF-8 hardly ever mean GBK
        return utf8 != null ? utf8 : required(decode(bytes, 0, Charset.forName("GB18030")));
    }

    static char separator(String text) {
        int[] counts = new int[SEPARATORS.size()];
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            } else if (!quoted && SEPARATORS.contains(c)) {
                counts[SEPARATORS.indexOf(c)]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS.get(most);
    }

    /** A heading as it is compared: without case, blanks and the asterisk that marks required columns. */
    static String normal(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[\\s_*\\-.()（）＊:：]", "");
    }

    private static boolean isBinary(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, 4_000); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 0xD0, 0xCF, 0x11, 0xE0);
    }

    private static boolean starts(byte[] bytes, int... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private static String required(@Nullable String text) {
        if (text == null) {
            throw Invalid.field("file", "import-encoding");
        }
        return text;
    }

    private static @Nullable String decode(byte[] bytes, int skipped, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, skipped, bytes.length - skipped))
                    .toString();
        } catch (CharacterCodingException _) {
            return null;
        }
    }
}
