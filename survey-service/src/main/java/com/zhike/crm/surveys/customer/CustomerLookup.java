package com.zhike.crm.surveys.customer;

import java.util.Optional;
import java.util.UUID;

/** Asks whoever keeps the customers about one of them, on behalf of the caller. */
public interface CustomerLookup {

    /** The customer, unless there is none or the caller may not see him. */
    Optional<KnownCustomer> find(UUID id);
}
