package com.zhike.crm.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.sample.SampleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;

@SampleTest
class FromThenOnTests {

    @Autowired
    KafkaListenerEndpointRegistry listeners;

    @Test
    void noListenerHearsWhatWasPublishedBeforeItsContext() {
        assertThat(listeners.getListenerContainers())
                .isNotEmpty()
                .allSatisfy(
                        listener -> assertThat(listener.getContainerProperties().getConsumerRebalanceListener())
                                .isInstanceOf(FromThenOn.class));
    }
}
