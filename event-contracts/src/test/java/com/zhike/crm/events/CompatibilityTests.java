package com.zhike.crm.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class CompatibilityTests {

    private static final String RELEASED = """
            {"type":"object","required":["id","rows"],"properties":{
              "id":{"type":"string","format":"uuid"},
              "note":{"type":["string","null"]},
              "scope":{"type":"string","enum":["A","B"]},
              "rows":{"type":"array","items":{"type":"object","required":["n"],"properties":{"n":{"type":"integer"}}}}}}
            """;

    /** Schemas of events that were released; they are added with each release and never changed. */
    static Stream<Path> released() throws IOException {
        try (Stream<Path> files = Files.walk(Contracts.RELEASED)) {
            return files.filter(Files::isRegularFile).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("released")
    void whatWasReleasedIsStillUnderstood(Path released) throws IOException {
        Path current = Contracts.SCHEMAS.resolve(Contracts.RELEASED.relativize(released));

        assertThat(current).as("an event that was released stays").exists();
        assertThat(Compatibility.breaks(read(released), read(current))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "note":{"type":["string","null"]},         |                                           | /note was removed
            "format":"uuid"                            | "format":"date"                           | /id has another format
            {"type":"string","format":"uuid"}          | {"type":"integer","format":"uuid"}        | /id has another type
            "required":["id","rows"]                   | "required":["rows"]                       | /id may be missing now
            "required":["id","rows"]                   | "required":["id","rows","note"]           | /note is new and must be optional
            ["A","B"]                                  | ["A","B","C"]                             | /scope has values nobody expects
            {"n":{"type":"integer"}}                   | {"n":{"type":"string"}}                   | /rows[]/n has another type
            """)
    void aBreakingChangeIsFound(String before, String after, String found) {
        String current = RELEASED.replace(before, after == null ? "" : after);

        assertThat(Compatibility.breaks(json(RELEASED), json(current))).contains(found);
    }

    @Test
    void aNewOptionalMemberBreaksNothing() {
        String current = RELEASED.replace("\"note\"", "\"extra\":{\"type\":\"string\"},\"note\"");

        assertThat(Compatibility.breaks(json(RELEASED), json(current))).isEqualTo(List.of());
    }

    private static JsonNode read(Path file) throws IOException {
        return json(Files.readString(file));
    }

    private static JsonNode json(String text) {
        return Contracts.JSON.readTree(text);
    }
}
