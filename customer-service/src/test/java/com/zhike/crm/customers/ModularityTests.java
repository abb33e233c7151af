package com.zhike.crm.customers;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void featuresOnlyUseWhatOthersOffer() {
        ApplicationModules.of(CustomerServiceApplication.class).verify();
    }
}
