package com.zhike.crm.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The committed OpenAPI document of a service, which must say what the service says. */
public final class OpenApiDocument {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private OpenApiDocument() {}

    /** Fails when the document differs, unless {@code -Dcrm.openapi.write=true} asks to write it anew. */
    public static void check(MockMvcTester mvc, String service) {
        Path committed = Build.root().resolve("docs/openapi/" + service + ".json");
        try {
            String current = pretty(
                    mvc.get().uri("/v3/api-docs").exchange().getResponse().getContentAsByteArray());
            if (Boolean.getBoolean("crm.openapi.write")) {
                Files.createDirectories(committed.getParent());
                Files.writeString(committed, current);
            } else if (!Files.exists(committed) || !Files.readString(committed).equals(current)) {
                throw new AssertionError(committed + " is not what the service says; run this test with "
                        + "-Dcrm.openapi.write=true and look at the difference");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String pretty(byte[] document) {
        Object read = JSON.readValue(new String(document, StandardCharsets.UTF_8), Object.class);
        return JSON.writeValueAsString(read).replace("\r\n", "\n") + "\n";
    }
}
