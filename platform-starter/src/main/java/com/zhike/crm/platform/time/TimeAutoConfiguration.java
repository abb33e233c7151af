package com.zhike.crm.platform.time;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Sets up the clock. */
@AutoConfiguration
public final class TimeAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @ConditionalOnMissingBean
    BusinessDay businessDay(Clock clock, @Value("${crm.business.zone:Asia/Shanghai}") ZoneId zone) {
        return new BusinessDay(clock, zone);
    }
}
