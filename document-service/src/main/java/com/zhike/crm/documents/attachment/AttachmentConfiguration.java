package com.zhike.crm.documents.attachment;

import com.zhike.crm.platform.time.Periodically;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AttachmentConfiguration {

    /** How long somebody may take to finish what he attached a file to. */
    private static final Duration PATIENCE = Duration.ofDays(7);

    @Bean
    Periodically unclaimedAttachments(Attachments attachments, Clock clock) {
        return new Periodically(
                "unclaimed-attachments",
                Duration.ofHours(1),
                () -> attachments.removeUnclaimed(clock.instant().minus(PATIENCE)));
    }
}
