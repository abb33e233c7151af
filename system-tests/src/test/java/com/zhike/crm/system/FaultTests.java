package com.zhike.crm.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** No acknowledged order is lost or counted twice, whatever dies. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FaultTests {

    private static final int ORDERS = 500;

    private final Suite suite = Suite.running();
    private final Api seller = suite.as("wang.fang");

    @Test
    @Order(1)
    void withKafkaFrozenUsersKeepWorkingAndTheEventsFollow() {
        String customer = newCustomer();
        suite.freeze("kafka");
        try {
            seller.create("/api/activities", Activities.visit(customer));
            Orders.place(seller, customer, 2);
        } finally {
            suite.thaw("kafka");
        }

        Wait.until(
                "the order's arrival at the customer",
                Duration.ofSeconds(60),
                () -> seller.get("/api/customers/" + customer)
                        .path("orderCount")
                        .asInt(),
                count -> count == 1);
    }

    @Test
    @Order(2)
    void killingProcessesWhileOrdersArePlacedLosesAndDoublesNothing() throws InterruptedException {
        List<String> customers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            customers.add(newCustomer());
        }
        Map<String, Object> order = Orders.body(seller, customers.getFirst(), 3);
        Queue<BigDecimal> placed = new ConcurrentLinkedQueue<>();
        AtomicInteger done = new AtomicInteger();

        try (ExecutorService clients = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < ORDERS; i++) {
                String customer = customers.get(i % customers.size());
                clients.submit(() -> {
                    placed.add(placeStubbornly(order, customer));
                    done.incrementAndGet();
                });
            }
            for (String victim : List.of("sales-service", "customer-service", "kafka", "sales-service")) {
                int next = done.get() + ORDERS / 6;
                Wait.until("more orders", Duration.ofMinutes(2), done::get, count -> count >= Math.min(next, ORDERS));
                suite.kill(victim);
            }
            clients.shutdown();
            assertThat(clients.awaitTermination(8, TimeUnit.MINUTES)).isTrue();
        }

        BigDecimal acknowledged = placed.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(placed).hasSize(ORDERS);
        assertThat(sum(customers, "/api/orders/summary?customerId=", "amount")).isEqualByComparingTo(acknowledged);
        Wait.until(
                "the totals of the customers",
                Duration.ofSeconds(90),
                () -> sum(customers, "/api/customers/", "orderAmount"),
                total -> total.compareTo(acknowledged) == 0);
        assertThat(sum(customers, "/api/customers/", "orderCount")).isEqualByComparingTo(BigDecimal.valueOf(ORDERS));
    }

    @Test
    @Order(3)
    void aPoisonMessageIsSetAsideAndTheNextOneIsHandled() {
        String customer = newCustomer();
        suite.topic("crm.order.v1").put(UUID.randomUUID().toString(), "this is no order");
        Orders.place(seller, customer, 1);

        Wait.until(
                "the order behind the poison",
                Duration.ofSeconds(30),
                () -> seller.get("/api/customers/" + customer)
                        .path("orderCount")
                        .asInt(),
                count -> count == 1);
        Wait.until(
                "the poison in the dead letter topic",
                Duration.ofSeconds(30),
                () -> suite.topic("crm.order.v1.dlt").all(message -> "this is no order".equals(message.value())),
                found -> !found.isEmpty());
    }

    /** Repeats one order under one key until it is acknowledged, as a careful client does. */
    private BigDecimal placeStubbornly(Map<String, Object> order, String customer) {
        Map<String, Object> body = new java.util.HashMap<>(order);
        body.put("customerId", customer);
        String key = UUID.randomUUID().toString();
        JsonNode answer = Wait.until(
                "an order",
                Duration.ofMinutes(4),
                () -> {
                    HttpResponse<String> response =
                            seller.send("POST", "/api/orders", body, Map.of("Idempotency-Key", key));
                    assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
                    return new tools.jackson.databind.json.JsonMapper().readTree(response.body());
                },
                created -> true);
        return answer.path("amount").decimalValue();
    }

    private BigDecimal sum(List<String> customers, String path, String field) {
        return customers.stream()
                .map(customer -> seller.get(path + customer).path(field).decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String newCustomer() {
        return seller.create("/api/customers", Map.of("name", "故障试验 " + UUID.randomUUID()))
                .path("id")
                .asString();
    }
}
