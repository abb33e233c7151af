package com.zhike.crm.surveys.customer.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the customer service is asked.
 *
 * @param url where it is
 * @param timeLimit how long an answer may take
 * @param pause how long it is left alone after it failed too often
 */
@ConfigurationProperties("crm.customer-service")
record CustomerServiceSettings(
        String url,
        @DefaultValue("2s") Duration timeLimit,
        @DefaultValue("10s") Duration pause) {}
