package com.zhike.crm.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

class MessagesTests {

    private static final Pattern CODE =
            Pattern.compile("\"((?:import|employee|if-match|idempotency|dictionary)-[a-z-]+)\"");

    private final Properties english = load("platform-messages.properties");

    private final Properties chinese = load("platform-messages_zh_CN.properties");

    @Test
    void everyTextIsThereInBothLanguages() {
        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    }

    @Test
    void bothLanguagesMentionTheSameThings() {
        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(placeholders(chinese.getProperty(key)))
                        .as(key)
                        .isEqualTo(placeholders(english.getProperty(key))));
    }

    @Test
    void everyCodeThePlatformUsesHasAText() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                CODE.matcher(Files.readString(file))
                        .results()
                        .map(code -> code.group(1))
                        .forEach(codes::add);
            }
        }
        codes.removeIf(code -> code.endsWith("-cleaning") || code.endsWith("-"));

        assertThat(codes)
                .isNotEmpty()
                .allSatisfy(code -> assertThat(english.stringPropertyNames())
                        .anyMatch(key -> key.startsWith("problem." + code + ".")));
    }

    private static Set<String> placeholders(String text) {
        Matcher matcher = Pattern.compile("\\{\\d}").matcher(text);
        return matcher.results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties load(String name) {
        try {
            return PropertiesLoaderUtils.loadProperties(new EncodedResource(new ClassPathResource(name), "UTF-8"));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
