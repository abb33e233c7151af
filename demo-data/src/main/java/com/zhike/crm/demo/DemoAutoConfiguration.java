package com.zhike.crm.demo;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Lets the demo company relive its past: where it exists, the clock of a service is a {@link TimeMachine}. */
@AutoConfiguration(beforeName = "com.zhike.crm.platform.time.TimeAutoConfiguration")
@ConditionalOnProperty("crm.demo.enabled")
final class DemoAutoConfiguration {

    @Bean
    TimeMachine clock() {
        return new TimeMachine();
    }
}
