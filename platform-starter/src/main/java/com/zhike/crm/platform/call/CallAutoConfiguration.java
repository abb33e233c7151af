package com.zhike.crm.platform.call;

import feign.FeignException;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JCircuitBreakerFactory;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JConfigBuilder;
import org.springframework.cloud.client.circuitbreaker.CircuitBreakerFactory;
import org.springframework.cloud.client.circuitbreaker.Customizer;
import org.springframework.context.annotation.Bean;

/** Guards the calls to other services: a time limit, and a pause once half of the last ten calls failed. */
@AutoConfiguration
@ConditionalOnClass({Resilience4JCircuitBreakerFactory.class, FeignException.class})
@EnableConfigurationProperties(CallSettings.class)
public final class CallAutoConfiguration {

    @Bean
    Customizer<Resilience4JCircuitBreakerFactory> breakers(CallSettings settings) {
        CircuitBreakerConfig breaker = CircuitBreakerConfig.custom()
                .slidingWindowSize(10)
                .minimumNumberOfCalls(5)
                .permittedNumberOfCallsInHalfOpenState(3)
                .waitDurationInOpenState(settings.pause())
                // a refusal is an answer: the service is well
                .ignoreExceptions(FeignException.FeignClientException.class)
                .build();
        TimeLimiterConfig timeLimit = TimeLimiterConfig.custom()
                .timeoutDuration(settings.timeLimit())
                .cancelRunningFuture(true)
                .build();
        return factory -> factory.configureDefault(service -> new Resilience4JConfigBuilder(service)
                .circuitBreakerConfig(breaker)
                .timeLimiterConfig(timeLimit)
                .build());
    }

    @Bean
    Calls calls(CircuitBreakerFactory<?, ?> breakers, HttpServletRequest request) {
        return new Calls(breakers, request);
    }
}
