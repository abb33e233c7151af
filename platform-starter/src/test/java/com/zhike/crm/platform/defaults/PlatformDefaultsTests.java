package com.zhike.crm.platform.defaults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

class PlatformDefaultsTests {

    @Test
    void aServiceStartsFromThePlatformsSettings() {
        Environment environment = run();

        assertThat(environment.getProperty("spring.threads.virtual.enabled")).isEqualTo("true");
        assertThat(environment.getProperty("spring.jpa.open-in-view")).isEqualTo("false");
        assertThat(environment.getProperty("logging.structured.format.console")).isEqualTo("ecs");
    }

    @Test
    void theDatabaseIsNamedAfterTheService() {
        Environment environment = run("--spring.application.name=survey-service");

        assertThat(environment.getProperty("spring.datasource.url"))
                .isEqualTo("jdbc:postgresql://127.0.0.1:15432/survey");
        assertThat(environment.getProperty("spring.datasource.username")).isEqualTo("survey");
        assertThat(environment.getProperty("spring.kafka.consumer.group-id")).isEqualTo("survey-service");
    }

    @Test
    void theEnvironmentSaysWhereThingsAre() {
        Environment environment =
                run("--CRM_DB_URL=jdbc:postgresql://db/x", "--CRM_KAFKA=kafka:9092", "--CRM_LOG_FORMAT=");

        assertThat(environment.getProperty("spring.datasource.url")).isEqualTo("jdbc:postgresql://db/x");
        assertThat(environment.getProperty("spring.kafka.bootstrap-servers")).isEqualTo("kafka:9092");
        assertThat(environment.getProperty("logging.structured.format.console")).isEmpty();
    }

    @Test
    void aServiceOverridesEachSetting() {
        Environment environment = run("--spring.config.location=classpath:overriding.properties");

        assertThat(environment.getProperty("spring.threads.virtual.enabled")).isEqualTo("false");
        assertThat(environment.getProperty("spring.datasource.hikari.maximum-pool-size"))
                .isEqualTo("30");
    }

    private static Environment run(String... arguments) {
        SpringApplication application = new SpringApplication(Nothing.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        try (ConfigurableApplicationContext context = application.run(arguments)) {
            return context.getEnvironment();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Nothing {}
}
