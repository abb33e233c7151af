package com.zhike.crm.team.webhook;

import com.zhike.crm.platform.time.Periodically;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Clears the log of deliveries of what nobody looks at any more. */
@Configuration(proxyBeanMethods = false)
class WebhookUpkeep {

    private static final int AT_ONCE = 5_000;

    @Bean
    Periodically deliveryCleaning(JdbcClient jdbc, WebhookSettings settings) {
        return new Periodically("webhook-delivery-cleaning", Duration.ofHours(1), () -> clean(jdbc, settings.keep()));
    }

    static void clean(JdbcClient jdbc, Duration keep) {
        int deleted;
        do {
            deleted = jdbc.sql("""
                    delete from webhook_delivery where id in (select id from webhook_delivery
                        where created_at < now() - :keep * interval '1 second' order by created_at limit :most)
                    """)
                    .param("keep", keep.toSeconds())
                    .param("most", AT_ONCE)
                    .update();
        } while (deleted == AT_ONCE);
    }
}
