package com.zhike.crm.surveys.customer.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** The customer service as seen from here; "not found" is an answer, not a failure. */
@FeignClient(name = CustomerServiceClient.NAME, url = "${crm.customer-service.url}", dismiss404 = true)
interface CustomerServiceClient {

    String NAME = "customer-service";

    @GetMapping("/api/customers/{id}")
    Optional<CustomerAnswer> customer(
            @PathVariable("id") UUID id, @RequestHeader(HttpHeaders.AUTHORIZATION) String authorization);

    @GetMapping("/api/dictionaries/customer")
    Map<String, List<DictionaryAnswer>> dictionaries(@RequestHeader(HttpHeaders.AUTHORIZATION) String authorization);

    @GetMapping("/api/stages")
    List<DictionaryAnswer> stages(@RequestHeader(HttpHeaders.AUTHORIZATION) String authorization);
}
