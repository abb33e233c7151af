package com.zhike.crm.documents;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void featuresKeepToThemselves() {
        ApplicationModules.of(DocumentServiceApplication.class).verify();
    }
}
