package com.zhike.crm.platform.messaging;

import static com.zhike.crm.test.As.as;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.sample.SampleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SampleTest
@TestPropertySource(properties = "spring.kafka.bootstrap-servers=127.0.0.1:1")
@DirtiesContext
class KafkaDownTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Test
    void usersGoOnWorkingAndEventsWait() {
        assertThat(mvc.post()
                        .uri("/api/notes")
                        .with(as(ZHANG_WEI))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"text\":\"written without Kafka\"}"))
                .hasStatus(201);

        assertThat(jdbc.sql("select count(*) from outbox").query(Long.class).single())
                .isOne();
        assertThat(mvc.get().uri("/actuator/health/readiness")).hasStatusOk();
    }
}
