package com.zhike.crm.sales.customer.web;

import com.zhike.crm.platform.call.Calls;
import com.zhike.crm.sales.customer.CustomerLookup;
import com.zhike.crm.sales.customer.CustomerServiceUnavailable;
import com.zhike.crm.sales.customer.KnownCustomer;
import feign.FeignException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks the customer service about a customer that is not known here yet. */
@Component
class RemoteCustomerLookup implements CustomerLookup {

    private final CustomerServiceClient client;

    private final Calls calls;

    RemoteCustomerLookup(CustomerServiceClient client, Calls calls) {
        this.client = client;
        this.calls = calls;
    }

    @Override
    public Optional<KnownCustomer> find(UUID id) {
        return calls.ask(
                        CustomerServiceClient.NAME,
                        authorization -> client.customer(id, authorization),
                        RemoteCustomerLookup::withoutAnswer)
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
