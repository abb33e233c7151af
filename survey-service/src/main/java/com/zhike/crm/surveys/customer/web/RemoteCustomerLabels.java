package com.zhike.crm.surveys.customer.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.zhike.crm.surveys.customer.CustomerLabels;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.client.circuitbreaker.CircuitBreakerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Asks the customer service for its dictionaries; without an answer the codes have to do. */
@Component
class RemoteCustomerLabels implements CustomerLabels {

    private static final String KEY = "all";

    private final CustomerServiceClient client;

    private final CircuitBreakerFactory<?, ?> breakers;

    private final HttpServletRequest request;

    private final Cache<String, Map<String, List<DictionaryAnswer>>> cache =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(5)).build();

    RemoteCustomerLabels(
            CustomerServiceClient client, CircuitBreakerFactory<?, ?> breakers, HttpServletRequest request) {
        this.client = client;
        this.breakers = breakers;
        this.request = request;
    }

    @Override
    public String of(String dictionary, String code, Locale language) {
        return dictionaries().getOrDefault(dictionary, List.of()).stream()
                .filter(entry -> entry.code().equals(code))
                .map(entry -> language.getLanguage().equals("zh") ? entry.zh() : entry.en())
                .findFirst()
                .orElse(code);
    }

    private Map<String, List<DictionaryAnswer>> dictionaries() {
        Map<String, List<DictionaryAnswer>> known = cache.getIfPresent(KEY);
        if (known == null) {
            known = ask();
            if (!known.isEmpty()) {
                cache.put(KEY, known);
            }
        }
        return known;
    }

    private Map<String, List<DictionaryAnswer>> ask() {
        @Nullable String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization == null) {
            return Map.of();
        }
        return breakers.create(CustomerServiceConfiguration.BREAKER)
                .run(
                        () -> {
                            Map<String, List<DictionaryAnswer>> all = new HashMap<>(client.dictionaries(authorization));
                            all.put("stage", client.stages(authorization));
                            return all;
                        },
                        _ -> Map.of());
    }
}
