package com.zhike.crm.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What one request set off can be followed through all services, also where only an event leads on. */
class TraceTests {

    private final Suite suite = Suite.running();

    @Test
    void leadsFromTheBrowserOverTheTopicToEveryConsumer() {
        assumeTrue(suite.isOurs(), "a suite that was started by hand tells its traces to somebody else");
        String trace = UUID.randomUUID().toString().replace("-", "");

        assertThat(suite.as("li.na")
                        .send(
                                "POST",
                                "/api/customers",
                                Map.of("name", "追踪 " + trace),
                                Map.of("traceparent", "00-" + trace + "-00f067aa0ba902b7-01"))
                        .statusCode())
                .isEqualTo(201);

        Wait.until(
                "the trace to reach those who hear of new customers",
                Duration.ofSeconds(60),
                () -> Traces.heard().services(trace),
                services -> services.containsAll(
                        List.of("gateway", "customer-service", "sales-service", "survey-service", "schedule-service")));
    }
}
