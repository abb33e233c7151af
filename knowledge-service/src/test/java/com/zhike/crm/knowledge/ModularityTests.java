package com.zhike.crm.knowledge;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void featuresKeepToThemselves() {
        ApplicationModules.of(KnowledgeServiceApplication.class).verify();
    }
}
