package com.zhike.crm.knowledge.announcement;

import com.zhike.crm.platform.time.Periodically;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every minute whether the first day of an announcement has come. */
@Configuration(proxyBeanMethods = false)
class AnnouncementTimetable {

    @Bean
    Periodically announcements(AnnouncementService announcements) {
        return new Periodically("announcements", Duration.ofMinutes(1), announcements::announceDue);
    }
}
