package com.zhike.crm.customers.customer;

import com.zhike.crm.platform.time.Periodically;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CustomerCountsConfiguration {

    private static final Duration PAUSE = Duration.ofSeconds(30);

    @Bean
    Periodically customerCountsPutTogether(CustomerCounts counts) {
        return new Periodically("customer-counts", PAUSE, counts::putTogether);
    }
}
