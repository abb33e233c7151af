package com.zhike.crm.test.openapi;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What careless programs and ill-meaning people send. */
final class Mischief {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "\ud800",
            "\uffff\ufffe",
            "😀👩‍👩‍👧‍👦 مرحبا ‮",
            "x".repeat(41),
            "x".repeat(70_000),
            "<script>alert(1)</script><img src=x onerror=alert(1)>",
            "' or 1=1; drop table customer; --",
            "%",
            "_",
            "\\",
            "%' escape '",
            "${jndi:ldap://x}",
            "{0}",
            "#{1/0}",
            "../../etc/passwd",
            "a\r\nSet-Cookie: a=b",
            "null",
            "NaN",
            "Infinity",
            "undefined",
            "NOPE",
            "-1",
            "1e400",
            "99999999999999999999",
            "9223372036854775807",
            "0x10",
            "0000-00-00",
            "2026-02-30",
            "+999999999-12-31",
            "-999999999-01-01",
            "9999-12-31",
            "0001-01-01",
            "+1000000000-12-31T23:59:59.999999999Z",
            "-1000000000-01-01T00:00:00Z",
            "294277-01-01T00:00:00Z",
            "00000000-0000-0000-0000-000000000000",
            "1-1-1-1-1",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "[",
            "{",
            "(",
            "*",
            "\"",
            "-name,name",
            "id;drop",
            ",",
            "a,".repeat(500));

    private static final List<@Nullable Object> VALUES = Arrays.asList(
            null,
            true,
            -1,
            0,
            1.5,
            Long.MAX_VALUE,
            Long.MIN_VALUE,
            new BigDecimal("1e400"),
            new BigDecimal("-1e-400"),
            new BigDecimal("99999999999999999999.999999999"),
            List.of(),
            Arrays.asList((Object) null),
            List.of(List.of(List.of())),
            List.of("a", 1, true),
            Map.of(),
            Map.of("", ""),
            Map.of("$type", "java.lang.Runtime"));

    /** Bodies that are no JSON, or not the JSON that is asked for. */
    static final List<String> BODIES = List.of(
            "",
            " ",
            "null",
            "[]",
            "{}",
            "{",
            "}{",
            "\"text\"",
            "0",
            "{\"a\":}",
            "{\"a\": 1e999999999}",
            "{'a': 1}",
            "{\"id\": \"x\", \"id\": \"y\"}",
            "[".repeat(3_000),
            "{\"a\":".repeat(3_000),
            "\ufeff{}",
            "<?xml version=\"1.0\"?><a/>",
            "a=b&c=d");

    private Mischief() {}

    /** Any text that makes no sense, or too much. */
    static String text(Samples samples) {
        return samples.one(TEXTS);
    }

    /** Any value that is not what was asked for. */
    static @Nullable Object value(Samples samples, boolean text) {
        return text ? text(samples) : samples.one(VALUES);
    }
}
