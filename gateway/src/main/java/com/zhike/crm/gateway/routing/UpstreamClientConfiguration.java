package com.zhike.crm.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.cloud.gateway.server.mvc.filter.SimpleFilterSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class UpstreamClientConfiguration implements WebMvcConfigurer {

    static final RequestConfig USUAL = RequestConfig.custom()
            .setConnectionRequestTimeout(Timeout.ofSeconds(2))
            .setProtocolUpgradeEnabled(false)
            .build();

    /**
     * So that a service that moved is found again, and so that nobody uses a connection to a pod any more when its preStop
     * hook is over: then it refuses what still comes that way, and a change that was refused is not repeated.
     */
    private static final TimeValue LONGEST_USE = TimeValue.ofSeconds(5);

    private static final int CONNECTIONS_PER_SERVICE = 256;

    /** Every open browser keeps a connection; this many of them are one gateway's share. */
    private static final int LIVE_CONNECTIONS_PER_SERVICE = 20_000;

    @Bean(destroyMethod = "close")
    CloseableHttpClient upstreamClient() {
        return client(CONNECTIONS_PER_SERVICE);
    }

    /** Of its own, so that those who listen leave room for those who ask. */
    @Bean(destroyMethod = "close")
    CloseableHttpClient liveUpstreamClient() {
        return client(LIVE_CONNECTIONS_PER_SERVICE);
    }

    /** Passes on what it is given: no cookies, redirects, decompression or repetition of its own. */
    private static CloseableHttpClient client(int connectionsPerService) {
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX)
                        .setMaxConnPerRoute(connectionsPerService)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.ofSeconds(1))
                                .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                                .setTimeToLive(LONGEST_USE)
                                .build())
                        .build())
                .setDefaultRequestConfig(USUAL)
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableConnectionState()
                .disableContentCompression()
                .disableDefaultUserAgent()
                .build();
    }

    /** Each opens when half of the last calls found nobody, and looks again after five seconds. */
    @Bean
    CircuitBreakerRegistry upstreamBreakers() {
        return CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowSize(20)
                .minimumNumberOfCalls(10)
                .failureRateThreshold(50)
                .waitDurationInOpenState(Duration.ofSeconds(5))
                .permittedNumberOfCallsInHalfOpenState(3)
                .recordException(failure -> failure instanceof Unreachable it && it.blamesService())
                .build());
    }

    @Bean
    MeterBinder upstreamBreakerMeters(CircuitBreakerRegistry breakers) {
        return TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers);
    }

    @Bean
    SimpleFilterSupplier upstreamFilter() {
        return new SimpleFilterSupplier(UpstreamFilterFunctions.class);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new UnreadAnswers());
    }
}
