package com.zhike.crm.schedule;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void featuresKeepToThemselves() {
        ApplicationModules.of(ScheduleServiceApplication.class).verify();
    }
}
