package com.zhike.crm.team;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void featuresKnowOnlyWhatOthersOffer() {
        ApplicationModules.of(TeamServiceApplication.class).verify();
    }
}
