package com.zhike.crm.surveys;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void featuresKeepToThemselves() {
        ApplicationModules.of(SurveyServiceApplication.class).verify();
    }
}
