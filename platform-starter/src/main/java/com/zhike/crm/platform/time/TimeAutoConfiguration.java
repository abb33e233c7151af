package com.zhike.crm.platform.time;

import java.time.Clock;
import java.time.Duration;
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
        // no finer than PostgreSQL keeps: what is read back equals what was written
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }

    @Bean
    @ConditionalOnMissingBean
    BusinessDay businessDay(Clock clock, @Value("${crm.business.zone:Asia/Shanghai}") ZoneId zone) {
        return new BusinessDay(clock, zone);
    }
}
