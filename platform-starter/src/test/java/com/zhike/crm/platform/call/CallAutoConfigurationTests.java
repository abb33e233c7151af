package com.zhike.crm.platform.call;

import static org.assertj.core.api.Assertions.assertThat;

import feign.FeignException;
import feign.Request;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JAutoConfiguration;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JCircuitBreakerFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class CallAutoConfigurationTests {

    private final WebApplicationContextRunner bare = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(CallAutoConfiguration.class))
            .withPropertyValues("crm.call.time-limit=200ms", "crm.call.pause=1m");

    private final WebApplicationContextRunner context = bare.withConfiguration(
                    AutoConfigurations.of(Resilience4JAutoConfiguration.class))
            .withBean(CircuitBreakerRegistry.class, CircuitBreakerRegistry::ofDefaults)
            .withBean(TimeLimiterRegistry.class, TimeLimiterRegistry::ofDefaults);

    @Test
    void whoAsksNobodyNeedsNoBreakers() {
        bare.withClassLoader(new FilteredClassLoader(Resilience4JCircuitBreakerFactory.class))
                .run(service -> assertThat(service).hasNotFailed().doesNotHaveBean(Calls.class));
    }

    @Test
    void theCallersOwnTokenGoesAlong() {
        context.run(service -> {
            MockHttpServletRequest request = new MockHttpServletRequest();
            request.addHeader("Authorization", "Bearer his");
            RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
            try {
                String token = service.getBean(Calls.class).ask("other", shown -> shown, failure -> "none");

                assertThat(token).isEqualTo("Bearer his");
            } finally {
                RequestContextHolder.resetRequestAttributes();
            }
        });
    }

    @Test
    void aServiceThatTakesTooLongHasFailed() {
        asked(calls -> assertThat(calls.<Object>ask("slow", _ -> sleep(), failure -> failure))
                .isInstanceOf(TimeoutException.class));
    }

    @Test
    void aServiceThatKeepsFailingIsLeftAlone() {
        asked(calls -> {
            AtomicInteger questions = new AtomicInteger();
            for (int i = 0; i < 20; i++) {
                calls.ask("broken", _ -> fail(questions), failure -> "none");
            }

            assertThat(questions).hasValue(5);
        });
    }

    @Test
    void aRefusalIsAnAnswer() {
        asked(calls -> {
            AtomicInteger questions = new AtomicInteger();
            for (int i = 0; i < 20; i++) {
                calls.ask("strict", _ -> refuse(questions), failure -> "none");
            }

            assertThat(questions).hasValue(20);
        });
    }

    private void asked(Consumer<Calls> check) {
        context.run(service -> {
            RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
            try {
                check.accept(service.getBean(Calls.class));
            } finally {
                RequestContextHolder.resetRequestAttributes();
            }
        });
    }

    private static String sleep() {
        try {
            Thread.sleep(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "late";
    }

    private static String fail(AtomicInteger questions) {
        questions.incrementAndGet();
        throw new IllegalStateException("broken");
    }

    private static String refuse(AtomicInteger questions) {
        questions.incrementAndGet();
        Request request =
                Request.create(Request.HttpMethod.GET, "/", Map.of(), new byte[0], StandardCharsets.UTF_8, null);
        throw new FeignException.Forbidden("no", request, new byte[0], Map.of());
    }
}
