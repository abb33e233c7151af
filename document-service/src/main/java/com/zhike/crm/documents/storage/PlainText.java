package com.zhike.crm.documents.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Bytes that are text as they are. */
public final class PlainText {

    private static final long LARGEST = 1024 * 1024;

    private static final Set<String> OTHERS = Set.of(
            "application/json", "application/xml", "application/javascript", "application/sql", "application/x-sh");

    private static final Charset CHINESE = Charset.forName("GB18030");

    private PlainText() {}

    /** Whether it is text, and short enough to be edited in a page. */
    public static boolean isText(Content content) {
        return content.size() <= LARGEST && isText(content.mediaType());
    }

    static boolean isText(String mediaType) {
        return mediaType.startsWith("text/") || OTHERS.contains(mediaType);
    }

    /** UTF-8, or else what old Chinese programs write. */
    public static String read(InputStream stream) {
        try (stream) {
            byte[] bytes = stream.readAllBytes();
            try {
                return withoutMark(StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString());
            } catch (CharacterCodingException _) {
                return new String(bytes, CHINESE);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
