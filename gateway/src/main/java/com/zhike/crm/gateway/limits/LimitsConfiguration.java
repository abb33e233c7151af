package com.zhike.crm.gateway.limits;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LimitsConfiguration {

    /** It runs inside the security chain, where the caller is known, and not once more outside of it. */
    @Bean
    FilterRegistrationBean<RateLimit> rateLimitOnlyInsideSecurity(RateLimit rateLimit) {
        FilterRegistrationBean<RateLimit> registration = new FilterRegistrationBean<>(rateLimit);
        registration.setEnabled(false);
        return registration;
    }
}
