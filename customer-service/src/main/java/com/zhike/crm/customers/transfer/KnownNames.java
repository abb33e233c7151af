package com.zhike.crm.customers.transfer;

import com.zhike.crm.customers.customer.CompanyName;
import com.zhike.crm.customers.customer.CustomerId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which of some names customers have already.
 *
 * @param taken the key of each that somebody has, with his id unless he is in the recycle bin
 * @param visible the keys of those customers whom the importer sees
 */
record KnownNames(Map<String, Optional<CustomerId>> taken, Set<String> visible) {

    boolean has(CompanyName name) {
        return taken.containsKey(name.key());
    }

    boolean shows(CompanyName name) {
        return visible.contains(name.key());
    }

    Optional<CustomerId> id(CompanyName name) {
        return taken.getOrDefault(name.key(), Optional.empty());
    }
}
