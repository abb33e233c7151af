package com.zhike.crm.surveys.customer.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.zhike.crm.platform.call.Calls;
import com.zhike.crm.surveys.customer.CustomerLabels;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks the customer service for its dictionaries; without an answer the codes have to do. */
@Component
class RemoteCustomerLabels implements CustomerLabels {

    private static final String KEY = "all";

    private final CustomerServiceClient client;

    private final Calls calls;

    private final Cache<String, Map<String, List<DictionaryAnswer>>> cache =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(5)).build();

    RemoteCustomerLabels(CustomerServiceClient client, Calls calls) {
        this.client = client;
        this.calls = calls;
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
        return calls.ask(CustomerServiceClient.NAME, this::ask, _ -> Map.of());
    }

    private Map<String, List<DictionaryAnswer>> ask(String authorization) {
        Map<String, List<DictionaryAnswer>> all = new HashMap<>(client.dictionaries(authorization));
        all.put("stage", client.stages(authorization));
        return all;
    }
}
