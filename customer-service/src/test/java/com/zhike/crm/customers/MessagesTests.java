package com.zhike.crm.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTests {

    private static final Pattern CODES = Pattern.compile(
            "(?:super\\(|StageNotAllowed\\(|Invalid\\.field\\([^,]+,|FieldProblem\\([^,]+,|unreadable\\(field,)\\s*\"([a-z-]+)\"");

    @Test
    void bothLanguagesSayTheSame() throws IOException {
        assertThat(keys("messages_zh_CN.properties")).isEqualTo(keys("messages.properties"));
    }

    @Test
    void everyProblemHasItsTexts() throws IOException {
        Set<String> known = keys("messages.properties");
        known.addAll(keys("platform-messages.properties"));

        assertThat(known)
                .containsAll(codes().stream()
                        .map(code -> "problem." + code + ".detail")
                        .toList());
    }

    private static Set<String> codes() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            return sources.filter(path -> path.toString().endsWith(".java"))
                    .flatMap(MessagesTests::codes)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> codes(Path source) {
        try {
            return CODES.matcher(Files.readString(source)).results().map(MessagesTests::code);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String code(MatchResult match) {
        return match.group(1);
    }

    private static Set<String> keys(String bundle) throws IOException {
        Properties texts = new Properties();
        try (var stream = MessagesTests.class.getResourceAsStream("/" + bundle)) {
            texts.load(stream);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
