package com.zhike.crm.test;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.util.function.SingletonSupplier;

/** Points each application context of a test to a database, a consumer group and an issuer of its own, each made when first asked for. */
class TestEnvironment implements EnvironmentPostProcessor, Ordered {

    static final String STARTED = "crm.test.started";

    private static final String LAZY = "test infrastructure";

    private static final String OF_THE_TEST = "Inlined Test Properties";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Supplier<TestDatabase> database = SingletonSupplier.of(TestDatabase::new);
        String group = "test-" + UUID.randomUUID();
        Instant started = Instant.now();
        Map<String, Supplier<Object>> values = Map.ofEntries(
                entry("spring.datasource.url", () -> database.get().url()),
                entry("spring.datasource.username", () -> Infrastructure.get().user()),
                entry("spring.datasource.password", () -> Infrastructure.get().password()),
                entry(
                        "spring.kafka.bootstrap-servers",
                        () -> Infrastructure.get().bootstrapServers()),
                entry("spring.kafka.consumer.group-id", () -> group),
                entry("spring.kafka.consumer.properties[metadata.max.age.ms]", () -> 500),
                entry("crm.messaging.partitions", () -> 2),
                entry("crm.messaging.retry-pause", () -> "10ms"),
                entry("crm.security.issuer", () -> TestTokens.ISSUER),
                entry("crm.security.keys", TestTokens::keysUrl),
                entry(STARTED, () -> started));
        // log levels are read as a map, which a source that is asked name by name cannot be
        MapPropertySource logging = new MapPropertySource(
                "test logging",
                Map.of("logging.structured.format.console", "", "logging.level.org.apache.kafka", "error"));
        MutablePropertySources sources = environment.getPropertySources();
        if (sources.contains(OF_THE_TEST)) {
            sources.addAfter(OF_THE_TEST, new Lazy(values));
        } else {
            sources.addFirst(new Lazy(values));
        }
        sources.addBefore(LAZY, logging);
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    private static Map.Entry<String, Supplier<Object>> entry(String name, Supplier<Object> value) {
        return Map.entry(name, value);
    }

    private static final class Lazy extends PropertySource<Map<String, Supplier<Object>>> {

        Lazy(Map<String, Supplier<Object>> values) {
            super(LAZY, values);
        }

        @Override
        public @Nullable Object getProperty(String name) {
            Supplier<Object> value = source.get(name);
            return value == null ? null : value.get();
        }
    }
}
