package com.zhike.crm.gateway.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** How many requests one caller may make, on average and at once. */
@ConfigurationProperties("crm.gateway.rate-limit")
record RateLimitSettings(int perSecond, int burst) {}
