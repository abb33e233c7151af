package com.zhike.crm.sales.order;

import com.zhike.crm.platform.time.Periodically;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OrderSumsConfiguration {

    private static final Duration PAUSE = Duration.ofSeconds(30);

    @Bean
    Periodically orderSumsPutTogether(OrderSums sums) {
        return new Periodically("order-sums", PAUSE, sums::putTogether);
    }
}
