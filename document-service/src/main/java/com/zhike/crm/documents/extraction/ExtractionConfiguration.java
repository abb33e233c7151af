package com.zhike.crm.documents.extraction;

import com.zhike.crm.platform.time.Periodically;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ExtractionConfiguration {

    private static final Duration PAUSE = Duration.ofSeconds(3);

    @Bean
    Periodically textExtractions(TextExtraction extraction) {
        return new Periodically("text-extraction", PAUSE, extraction::run);
    }
}
