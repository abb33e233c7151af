package com.zhike.crm.platform.call;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patient a service is with those it asks.
 *
 * @param timeLimit how long an answer may take
 * @param pause how long a service is left alone after it failed too often
 */
@ConfigurationProperties("crm.call")
record CallSettings(
        @DefaultValue("2s") Duration timeLimit,
        @DefaultValue("10s") Duration pause) {}
