package com.zhike.crm.knowledge.question;

import com.zhike.crm.platform.time.Periodically;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every hour which questions were left unhandled. */
@Configuration(proxyBeanMethods = false)
class QuestionTimetable {

    @Bean
    Periodically questions(QuestionService questions) {
        return new Periodically("questions", Duration.ofHours(1), questions::expire);
    }
}
