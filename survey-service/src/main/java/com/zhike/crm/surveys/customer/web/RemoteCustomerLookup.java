package com.zhike.crm.surveys.customer.web;

import com.zhike.crm.surveys.customer.CustomerLookup;
import com.zhike.crm.surveys.customer.CustomerServiceUnavailable;
import com.zhike.crm.surveys.customer.KnownCustomer;
import feign.FeignException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.cloud.client.circuitbreaker.CircuitBreakerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Asks the customer service with the caller's own token, so that it decides what he may see. */
@Component
class RemoteCustomerLookup implements CustomerLookup {

    private final CustomerServiceClient client;

    private final CircuitBreakerFactory<?, ?> breakers;

    private final HttpServletRequest request;

    RemoteCustomerLookup(
            CustomerServiceClient client, CircuitBreakerFactory<?, ?> breakers, HttpServletRequest request) {
        this.client = client;
        this.breakers = breakers;
        this.request = request;
    }

    @Override
    public Optional<KnownCustomer> find(UUID id) {
        // read here: the call itself runs on a thread that knows nothing of the request
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return breakers.create(CustomerServiceConfiguration.BREAKER)
                .run(() -> client.customer(id, authorization), RemoteCustomerLookup::withoutAnswer)
                .map(CustomerAnswer::known);
    }

    private static Optional<CustomerAnswer> withoutAnswer(Throwable failure) {
        if (failure instanceof FeignException.Forbidden) {
            return Optional.empty();
        }
        CustomerServiceUnavailable unavailable = new CustomerServiceUnavailable();
        unavailable.initCause(failure);
        throw unavailable;
    }
}
