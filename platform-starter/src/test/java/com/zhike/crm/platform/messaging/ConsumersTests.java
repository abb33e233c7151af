package com.zhike.crm.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;

class ConsumersTests {

    private final MeterRegistry meters = new SimpleMeterRegistry();

    @Test
    void ofOneServiceAreToldApart() {
        assertThat(nameOf(new ContainerProperties("crm.order.v1"))).isEqualTo("sales-service-crm.order.v1");
        assertThat(nameOf(new ContainerProperties("crm.team.v1"))).isEqualTo("sales-service-crm.team.v1");
    }

    @Test
    void ofManyTopicsAreNamedByTheirGroup() {
        ContainerProperties many = new ContainerProperties("crm.order.v1", "crm.team.v1");
        many.setGroupId("team-service-webhooks");

        assertThat(nameOf(many)).isEqualTo("team-service-webhooks");
    }

    @Test
    void countTheirDeadLettersFromNought() {
        nameOf(new ContainerProperties("crm.order.v1"));

        assertThat(meters.get("crm.dead.letters")
                        .tag("topic", "crm.order.v1")
                        .counter()
                        .count())
                .isZero();
    }

    private String nameOf(ContainerProperties properties) {
        Map<String, Object> settings = Map.of("bootstrap.servers", "127.0.0.1:1", "group.id", "sales-service");
        ConcurrentMessageListenerContainer<Object, Object> container =
                new ConcurrentMessageListenerContainer<>(new DefaultKafkaConsumerFactory<>(settings), properties);
        new Consumers(() -> meters).configure(container);
        return container.getContainerProperties().getClientId();
    }
}
