package com.zhike.crm.knowledge.demo;

import com.zhike.crm.demo.TimeMachine;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the demo company relive its past year. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("crm.demo.enabled")
class DemoConfiguration {

    @Bean
    TimeMachine clock() {
        return new TimeMachine();
    }
}
