package com.zhike.crm.platform.transfer;

import com.zhike.crm.platform.problem.Invalid;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Finds out how the text of a CSV file is written: what encodes its characters and what separates its cells. */
record CsvText(Upload file, Charset charset, int mark) {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    private static final int BEGINNING = 4_000;

    static CsvText of(Upload file) throws IOException {
        byte[] start;
        try (InputStream in = file.open()) {
            start = in.readNBytes(BEGINNING);
        }
        if (starts(start, 0xEF, 0xBB, 0xBF)) {
            return required(new CsvText(file, StandardCharsets.UTF_8, 3));
        }
        if (starts(start, 0xFF, 0xFE)) {
            return required(new CsvText(file, StandardCharsets.UTF_16LE, 2));
        }
        if (starts(start, 0xFE, 0xFF)) {
            return required(new CsvText(file, StandardCharsets.UTF_16BE, 2));
        }
        if (isBinary(start)) {
            throw Invalid.field("file", "import-not-csv");
        }
        CsvText utf8 = new CsvText(file, StandardCharsets.UTF_8, 0);
        // what Excel writes in China; bytes that are valid UTF-8 hardly ever mean GBK
        return utf8.isReadable() ? utf8 : required(new CsvText(file, Charset.forName("GB18030"), 0));
    }

    /** The characters; fails where the encoding is not what it seemed. */
    Reader open() throws IOException {
        InputStream in = file.open();
        in.skipNBytes(mark);
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    char separator() throws IOException {
        int[] counts = new int[SEPARATORS.size()];
        char[] text = new char[BEGINNING];
        int length;
        try (Reader reader = open()) {
            length = Math.max(0, reader.read(text));
        }
        boolean quoted = false;
        for (int i = 0; i < length && (quoted || (text[i] != '\n' && text[i] != '\r')); i++) {
            quoted ^= text[i] == '"';
            int separator = SEPARATORS.indexOf(text[i]);
            if (!quoted && separator >= 0) {
                counts[separator]++;
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

    private static CsvText required(CsvText text) throws IOException {
        if (!text.isReadable()) {
            throw Invalid.field("file", "import-encoding");
        }
        return text;
    }

    private boolean isReadable() throws IOException {
        try (Reader reader = open()) {
            reader.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    private static boolean isBinary(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
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
}
