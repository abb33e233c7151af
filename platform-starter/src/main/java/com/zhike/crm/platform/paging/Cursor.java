package com.zhike.crm.platform.paging;

import com.zhike.crm.platform.problem.Invalid;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a page ended: the order it was read in, the keys of its last row, and how many rows were counted. */
record Cursor(String sort, List<@Nullable String> keys, long total) {

    private static final String NULL = "-";

    String encode() {
        List<String> parts = new ArrayList<>(List.of(Long.toString(total), base64(sort)));
        keys.forEach(key -> parts.add(key == null ? NULL : base64(key)));
        return String.join(".", parts);
    }

    static Cursor decode(String text, Keyset keyset) {
        try {
            String[] parts = text.split("\\.", -1);
            List<@Nullable String> keys = new ArrayList<>();
            Arrays.stream(parts).skip(2).forEach(part -> keys.add(part.equals(NULL) ? null : plain(part)));
            Cursor cursor = new Cursor(plain(parts[1]), keys, Long.parseLong(parts[0]));
            if (cursor.sort.equals(keyset.sort())
                    && keys.size() == keyset.keys().size()) {
                return cursor;
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
            // told below, like a cursor of another list
        }
        throw Invalid.field("cursor", "cursor-invalid");
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String plain(String text) {
        return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    }
}
