package com.zhike.crm.surveys.scan.web;

import feign.FeignException;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JCircuitBreakerFactory;
import org.springframework.cloud.client.circuitbreaker.Customizer;
import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Guards the calls to the document service: a time limit, and a pause once half of the last ten calls failed. */
@Configuration(proxyBeanMethods = false)
@EnableFeignClients(clients = DocumentServiceClient.class)
@EnableConfigurationProperties(DocumentServiceSettings.class)
class DocumentServiceConfiguration {

    static final String BREAKER = "document-service";

    @Bean
    Customizer<Resilience4JCircuitBreakerFactory> documentServiceBreaker(DocumentServiceSettings settings) {
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
        return factory -> factory.configure(
                builder -> builder.circuitBreakerConfig(breaker).timeLimiterConfig(timeLimit), BREAKER);
    }
}
