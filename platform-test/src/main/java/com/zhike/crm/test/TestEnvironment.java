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
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.util.function.SingletonSupplier;

/** Points each application context of a test to a database, a consumer group and an issuer of its own, each made when first asked for. */
class TestEnvironment implements EnvironmentPostProcessor, Ordered {

    static final String STARTED = "crm.test.started";

    private static final String OF_THE_TEST = "Inlined Test Properties";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Supplier<TestDatabase> database = SingletonSupplier.of(TestDatabase::new);
        String group = "test-" + UUID.randomUUID();
        Instant started = Instant.now();
        Map<String, Supplier<Object>> values = Map.of(
                "spring.datasource.url",
                () -> database.get().url(),
                "spring.datasource.username",
                () -> Infrastructure.get().user(),
                "spring.datasource.password",
                () -> Infrastructure.get().password(),
                "spring.kafka.bootstrap-servers",
                () -> Infrastructure.get().bootstrapServers(),
                "spring.kafka.consumer.group-id",
                () -> group,
                "crm.security.issuer",
                () -> TestTokens.ISSUER,
                "crm.security.keys",
                TestTokens::keysUrl,
                "crm.messaging.partitions",
                () -> 2,
                "logging.structured.format.console",
                () -> "",
                STARTED,
                () -> started);
        MutablePropertySources sources = environment.getPropertySources();
        if (sources.contains(OF_THE_TEST)) {
            sources.addAfter(OF_THE_TEST, new Lazy(values));
        } else {
            sources.addFirst(new Lazy(values));
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    private static final class Lazy extends PropertySource<Map<String, Supplier<Object>>> {

        Lazy(Map<String, Supplier<Object>> values) {
            super("test infrastructure", values);
        }

        @Override
        public @Nullable Object getProperty(String name) {
            Supplier<Object> value = source.get(name);
            return value == null ? null : value.get();
        }
    }
}
