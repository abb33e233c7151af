package com.zhike.crm.customers.statistics;

import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zhike.crm.customers.Api;
import com.zhike.crm.events.IntegrationEvent;
import com.zhike.crm.events.OpportunityEvent.OpportunityAdvanced;
import com.zhike.crm.events.OpportunityEvent.OpportunityOpened;
import com.zhike.crm.events.OrderEvent;
import com.zhike.crm.events.OrderEvent.OrderChanged;
import com.zhike.crm.events.OrderEvent.OrderPlaced;
import com.zhike.crm.events.OrderEvent.OrderVoided;
import com.zhike.crm.platform.messaging.EventJson;
import com.zhike.crm.test.IntegrationTest;
import com.zhike.crm.test.PublishedEvents;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
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
class OrderTotalsTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private EventJson json;

    @Autowired
    private PublishedEvents published;

    @Value("${spring.kafka.bootstrap-servers}")
    private String brokers;

    private Api zhang;

    @BeforeEach
    void callers() {
        zhang = Api.of(mvc, ZHANG_WEI);
    }

    @Test
    void ordersAddUpAndSign() {
        UUID customer = zhang.register("订单合计公司");

        send(placed(UUID.randomUUID(), customer, "1000.10", "2026-03-01"));
        send(placed(UUID.randomUUID(), customer, "2000.20", "2026-05-01"));

        JsonNode view = eventually(customer, 2, "3000.30");
        assertThat(view.at("/lastOrderOn").asString()).isEqualTo("2026-05-01");
        assertThat(view.at("/currency").asString()).isEqualTo("CNY");
        assertThat(view.at("/stage").asString()).isEqualTo("signed");
    }

    @Test
    void hearingTwiceCountsOnce() {
        UUID customer = zhang.register("重复事件公司");
        OrderPlaced placed = placed(UUID.randomUUID(), customer, "500", "2026-03-01");

        send(placed);
        send(placed);
        send(placed(UUID.randomUUID(), customer, "7", "2026-03-02"));

        eventually(customer, 2, "507");
    }

    @Test
    void theSameOrderToldAgainUnderAnotherIdCountsOnce() {
        UUID customer = zhang.register("重放事件公司");
        UUID order = UUID.randomUUID();

        send(placed(order, customer, "500", "2026-03-01"));
        send(placed(order, customer, "500", "2026-03-01"));
        send(placed(UUID.randomUUID(), customer, "1", "2026-03-01"));

        eventually(customer, 2, "501");
    }

    @Test
    void aChangedOrderCountsWithItsNewAmountAndAVoidOneNoLonger() {
        UUID customer = zhang.register("变更订单公司");
        UUID order = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        send(placed(order, customer, "100", "2026-03-01"));
        send(placed(other, customer, "30", "2026-02-01"));
        eventually(customer, 2, "130");

        send(changed(order, customer, "250.55"));
        eventually(customer, 2, "280.55");

        send(voided(order, customer));
        JsonNode view = eventually(customer, 1, "30");
        assertThat(view.at("/lastOrderOn").asString()).isEqualTo("2026-02-01");
    }

    @Test
    void anOrderThatMovesToAnotherCustomerLeavesTheFirst() {
        UUID from = zhang.register("转出公司");
        UUID to = zhang.register("转入公司");
        UUID order = UUID.randomUUID();
        send(placed(order, from, "100", "2026-03-01"));
        eventually(from, 1, "100");

        send(changed(order, to, "100"));

        eventually(to, 1, "100");
        eventually(from, 0, "0");
    }

    @Test
    void manyOrdersOfOneCustomerFromAllPartitionsAddUp() {
        UUID customer = zhang.register("并发订单公司");

        List<OrderPlaced> orders = IntStream.range(0, 60)
                .mapToObj(i -> placed(UUID.randomUUID(), customer, "10.01", "2026-03-01"))
                .toList();
        orders.forEach(this::send);

        eventually(customer, 60, "600.60");
    }

    @Test
    void whatCannotBeReadGoesToTheDeadLettersAndTheNextIsHandled() {
        UUID customer = zhang.register("毒消息公司");
        UUID order = UUID.randomUUID();
        int dead = published.records(OrderEvent.TOPIC + ".dlt").size();

        send(OrderEvent.TOPIC, order, "{\"type\":\"OrderPlaced\",\"amount\":\"rubbish\"");
        send(placed(order, customer, "42", "2026-03-01"));

        eventually(customer, 1, "42");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(published.records(OrderEvent.TOPIC + ".dlt")).hasSizeGreaterThan(dead));
    }

    @Test
    void anOrderOfACustomerNobodyKnowsHarmsNothing() {
        UUID customer = zhang.register("之后公司");

        send(placed(UUID.randomUUID(), UUID.randomUUID(), "42", "2026-03-01"));
        send(placed(UUID.randomUUID(), customer, "1", "2026-03-01"));

        eventually(customer, 1, "1");
    }

    @Test
    void theCustomerFollowsItsOpportunities() {
        UUID customer = zhang.register("商机公司");
        UUID opportunity = UUID.randomUUID();

        send(opened(opportunity, customer, "solution"));
        await().untilAsserted(() -> {
            assertThat(view(customer).at("/opportunityCount").asInt()).isEqualTo(1);
            assertThat(view(customer).at("/stage").asString()).isEqualTo("solution");
        });

        send(advanced(opportunity, customer, "negotiation"));
        await().untilAsserted(
                        () -> assertThat(view(customer).at("/stage").asString()).isEqualTo("negotiation"));

        send(advanced(opportunity, customer, "needs-confirmed"));
        send(opened(UUID.randomUUID(), customer, "first-contact"));
        await().untilAsserted(() ->
                assertThat(view(customer).at("/opportunityCount").asInt()).isEqualTo(2));
        assertThat(view(customer).at("/stage").asString()).isEqualTo("negotiation");
    }

    private JsonNode eventually(UUID customer, int count, String amount) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            JsonNode view = view(customer);
            assertThat(view.at("/orderCount").asInt()).isEqualTo(count);
            assertThat(view.at("/orderAmount").decimalValue()).isEqualByComparingTo(new BigDecimal(amount));
        });
        return view(customer);
    }

    private JsonNode view(UUID customer) {
        return zhang.get("/api/customers/{id}", customer).body();
    }

    private static OrderPlaced placed(UUID order, UUID customer, String amount, String signedOn) {
        return new OrderPlaced(
                UUID.randomUUID(),
                Instant.now(),
                order,
                customer,
                "SO1",
                LocalDate.parse(signedOn),
                new BigDecimal(amount),
                "CNY",
                null,
                List.of(),
                ZHANG_WEI.id(),
                null,
                ZHANG_WEI.id());
    }

    private static OrderChanged changed(UUID order, UUID customer, String amount) {
        return new OrderChanged(
                UUID.randomUUID(),
                Instant.now(),
                order,
                customer,
                "SO1",
                LocalDate.parse("2026-03-01"),
                new BigDecimal(amount),
                "CNY",
                null,
                List.of(),
                ZHANG_WEI.id(),
                null,
                ZHANG_WEI.id());
    }

    private static OrderVoided voided(UUID order, UUID customer) {
        return new OrderVoided(
                UUID.randomUUID(), Instant.now(), order, customer, BigDecimal.ONE, "CNY", "mistake", ZHANG_WEI.id());
    }

    private static OpportunityOpened opened(UUID id, UUID customer, String stage) {
        return new OpportunityOpened(
                UUID.randomUUID(),
                Instant.now(),
                id,
                customer,
                "商机",
                stage,
                10,
                BigDecimal.TEN,
                "CNY",
                null,
                ZHANG_WEI.id(),
                null,
                ZHANG_WEI.id());
    }

    private static OpportunityAdvanced advanced(UUID id, UUID customer, String to) {
        return new OpportunityAdvanced(
                UUID.randomUUID(),
                Instant.now(),
                id,
                customer,
                "solution",
                to,
                80,
                BigDecimal.TEN,
                "CNY",
                null,
                ZHANG_WEI.id());
    }

    private void send(IntegrationEvent event) {
        send(event.topic(), event.key(), json.mapper().writeValueAsString(event));
    }

    private void send(String topic, UUID key, String value) {
        var settings = Map.<String, Object>of("bootstrap.servers", brokers);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, key.toString(), value));
        }
    }
}
