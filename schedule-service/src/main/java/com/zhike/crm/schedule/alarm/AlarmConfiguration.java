package com.zhike.crm.schedule.alarm;

import com.zhike.crm.platform.time.Periodically;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every second whether something is due. */
@Configuration(proxyBeanMethods = false)
class AlarmConfiguration {

    @Bean
    Periodically alarmRinging(AlarmRinger ringer, @Value("${crm.alarm.pause:1s}") Duration pause) {
        return new Periodically("alarm-ringing", pause, ringer::ring);
    }
}
