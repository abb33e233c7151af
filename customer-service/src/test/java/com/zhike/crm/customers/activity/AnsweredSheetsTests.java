package com.zhike.crm.customers.activity;

import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zhike.crm.customers.Api;
import com.zhike.crm.events.SurveyEvent;
import com.zhike.crm.events.SurveyEvent.AnswerSheetSubmitted;
import com.zhike.crm.events.SurveyEvent.AnswerSheetVoided;
import com.zhike.crm.platform.messaging.EventJson;
import com.zhike.crm.test.IntegrationTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

@IntegrationTest
class AnsweredSheetsTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private EventJson json;

    @Value("${spring.kafka.bootstrap-servers}")
    private String brokers;

    private Api zhang;

    @BeforeEach
    void callers() {
        zhang = Api.of(mvc, ZHANG_WEI);
    }

    @Test
    void anAnsweredSurveyIsAnActivityOncePerSheet() {
        UUID customer = zhang.register("答卷公司");
        UUID sheet = UUID.randomUUID();

        send(submitted(sheet, customer));
        send(submitted(sheet, customer));
        send(submitted(UUID.randomUUID(), customer));

        JsonNode activities = eventually(customer, 2);
        JsonNode newest = activities.get(0);
        assertThat(newest.path("type").asString()).isEqualTo("survey");
        assertThat(newest.path("content").asString()).contains("满意度调查");
        assertThat(newest.path("employeeName").asString()).isEqualTo(ZHANG_WEI.name());
        assertThat(newest.path("correctable").asBoolean()).isFalse();
        assertThat(activities.findValuesAsString("sheetId")).contains(sheet.toString());
        assertThat(view(customer).path("lastActivityText").asString()).contains("满意度调查");
        assertThat(view(customer).path("surveyCount").asInt()).isEqualTo(2);
    }

    @Test
    void theNextVisitStaysPlanned() {
        UUID customer = zhang.register("回访公司");
        Instant visit = Instant.now().plus(3, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        zhang.post(
                "/api/activities",
                Map.of(
                        "customerId",
                        customer,
                        "type",
                        "call",
                        "happenedAt",
                        Instant.now().minus(1, ChronoUnit.HOURS).toString(),
                        "content",
                        "约好回访",
                        "nextVisitAt",
                        visit.toString()));

        send(submitted(UUID.randomUUID(), customer));

        eventually(customer, 2);
        assertThat(view(customer).path("nextVisitAt").asString()).isEqualTo(visit.toString());
    }

    @Test
    void aVoidSheetTakesItsActivityBack() {
        UUID customer = zhang.register("作废公司");
        UUID sheet = UUID.randomUUID();
        send(submitted(sheet, customer));
        JsonNode activity = eventually(customer, 1).get(0);
        assertThat(zhang.delete("/api/activities/{id}", activity.path("id").asString())
                        .status())
                .isEqualTo(403);

        send(new AnswerSheetVoided(
                UUID.randomUUID(), Instant.now(), sheet, UUID.randomUUID(), customer, "录错", ZHANG_WEI.id()));

        eventually(customer, 0);
        assertThat(view(customer).path("activityCount").asInt()).isZero();
        assertThat(view(customer).path("surveyCount").asInt()).isZero();
    }

    @Test
    void aSheetOfNobodyAndOneOfAnUnknownCustomerHarmNothing() {
        UUID customer = zhang.register("之后答卷公司");

        send(submitted(UUID.randomUUID(), UUID.randomUUID()));
        send(submitted(UUID.randomUUID(), null));
        send(submitted(UUID.randomUUID(), customer));

        eventually(customer, 1);
    }

    private JsonNode eventually(UUID customer, int count) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(activities(customer).size()).isEqualTo(count));
        return activities(customer);
    }

    private JsonNode activities(UUID customer) {
        return zhang.get("/api/activities?customerId={id}", customer).body().path("items");
    }

    private JsonNode view(UUID customer) {
        return zhang.get("/api/customers/{id}", customer).body();
    }

    private void send(SurveyEvent event) {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(
                    SurveyEvent.TOPIC,
                    event.key().toString(),
                    json.mapper().writerFor(SurveyEvent.class).writeValueAsString(event)));
        }
    }

    private static AnswerSheetSubmitted submitted(UUID sheet, UUID customer) {
        return new AnswerSheetSubmitted(
                UUID.randomUUID(),
                Instant.now(),
                sheet,
                UUID.randomUUID(),
                "满意度调查",
                customer,
                null,
                LocalDate.now(ZoneId.of("Asia/Shanghai")),
                "phone",
                ZHANG_WEI.id(),
                ZHANG_WEI.departmentId(),
                ZHANG_WEI.id(),
                Instant.now());
    }
}
