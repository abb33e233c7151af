package com.zhike.crm.team.webhook.messaging;

import com.zhike.crm.platform.time.Periodically;
import com.zhike.crm.team.webhook.Recipients;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;

/** Listens while there is somebody to be told; without a webhook no event costs anything here. */
@Configuration(proxyBeanMethods = false)
class Listening {

    @Bean
    Periodically webhookListening(KafkaListenerEndpointRegistry listeners, Recipients recipients, StartPosition start) {
        return new Periodically("webhook-listening", Duration.ofSeconds(2), () -> {
            MessageListenerContainer listener = listeners.getListenerContainer(EventForwarder.LISTENER);
            boolean wanted = recipients.since().isPresent();
            if (wanted && !listener.isRunning()) {
                listener.getContainerProperties().setConsumerRebalanceListener(start);
                listener.start();
            } else if (!wanted && listener.isRunning()) {
                listener.stop();
            }
        });
    }
}
