package com.zhike.crm.sales.customer;

import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static com.zhike.crm.test.TestCompany.ZHAO_LEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zhike.crm.events.ContactEvent.ContactAdded;
import com.zhike.crm.events.CustomerEvent;
import com.zhike.crm.events.CustomerEvent.CustomerAssigned;
import com.zhike.crm.events.CustomerEvent.CustomerDeleted;
import com.zhike.crm.events.CustomerEvent.CustomerRegistered;
import com.zhike.crm.events.CustomerEvent.CustomerReleased;
import com.zhike.crm.events.CustomerEvent.CustomerRestored;
import com.zhike.crm.events.CustomerEvent.CustomersMerged;
import com.zhike.crm.events.IntegrationEvent;
import com.zhike.crm.platform.outbox.Outbox;
import com.zhike.crm.sales.SalesDesk;
import com.zhike.crm.sales.SalesTest;
import com.zhike.crm.test.TestCompany.Person;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

@SalesTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class CustomerReplicaTests {

    private final SalesDesk desk;

    private final Outbox outbox;

    private final TransactionOperations transaction;

    private final JdbcClient jdbc;

    private final MeterRegistry meters;

    private final UUID customer = UUID.randomUUID();

    CustomerReplicaTests(
            SalesDesk desk, Outbox outbox, TransactionOperations transaction, JdbcClient jdbc, MeterRegistry meters) {
        this.desk = desk;
        this.outbox = outbox;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.meters = meters;
    }

    @Test
    void aRegisteredCustomerCanBeSoldTo() {
        tell(registered(customer, ZHANG_WEI));

        eventually(() -> {
            MvcTestResult opened = open(ZHANG_WEI, customer);
            assertThat(opened).hasStatus(201);
            assertThat(opened).bodyJson().extractingPath("$.customerName").isEqualTo("客户 " + customer);
        });
    }

    @Test
    void whoeverGetsTheCustomerSeesWhatOthersSellToHim() {
        tell(registered(customer, ZHANG_WEI));
        eventually(() -> assertThat(open(ZHANG_WEI, customer)).hasStatus(201));
        String list = "/api/opportunities?customerId=" + customer;
        assertThat(desk.seen(LI_NA, list).path("total").asInt()).isZero();

        tell(assigned(customer, LI_NA));

        eventually(
                () -> assertThat(desk.seen(LI_NA, list).path("total").asInt()).isEqualTo(1));
        assertThat(desk.seen(ZHANG_WEI, list).path("total").asInt()).isEqualTo(1);
        assertThat(open(ZHANG_WEI, customer)).hasStatus(400);
    }

    @Test
    void anEventThatComesTwiceCountsOnce() {
        CustomerEvent registered = registered(customer, ZHANG_WEI);
        tell(registered);
        eventually(() -> assertThat(open(ZHANG_WEI, customer)).hasStatus(201));
        tell(assigned(customer, LI_NA));
        tell(registered);

        // comes after the repetition, so once it is seen the repetition has been dealt with
        tell(new CustomerDeleted(UUID.randomUUID(), Instant.now(), customer, LI_NA.id()));

        eventually(() -> assertThat(column("deleted", Boolean.class)).isTrue());
        assertThat(column("owner_id", UUID.class)).isEqualTo(LI_NA.id());
    }

    @Test
    void aReleasedCustomerIsEverybodysAndADeletedOneNobodys() {
        tell(registered(customer, ZHANG_WEI));
        tell(new CustomerReleased(
                UUID.randomUUID(), Instant.now(), customer, ZHANG_WEI.id(), "other", null, ZHANG_WEI.id()));
        eventually(() -> assertThat(open(ZHAO_LEI, customer)).hasStatus(201));

        tell(new CustomerDeleted(UUID.randomUUID(), Instant.now(), customer, ZHANG_WEI.id()));
        eventually(() -> assertThat(open(ZHAO_LEI, customer)).hasStatus(400));

        tell(new CustomerRestored(
                UUID.randomUUID(), Instant.now(), customer, "Back", LI_NA.id(), LI_NA.departmentId(), LI_NA.id()));
        eventually(() -> assertThat(open(LI_NA, customer)).hasStatus(201));
    }

    @Test
    void aMergeMovesOpportunitiesAndOrdersToTheRemainingCustomer() {
        UUID merged = UUID.randomUUID();
        tell(registered(customer, LI_NA));
        tell(registered(merged, ZHANG_WEI));
        eventually(() -> assertThat(open(ZHANG_WEI, merged)).hasStatus(201));
        eventually(() -> assertThat(open(LI_NA, customer)).hasStatus(201));
        JsonNode order =
                desk.created(ZHANG_WEI, "/api/orders", desk.order(merged, desk.line(desk.product("Merged", "8"), 1)));

        tell(new CustomersMerged(UUID.randomUUID(), Instant.now(), customer, List.of(merged), LI_NA.id()));

        eventually(() -> assertThat(desk.seen(LI_NA, "/api/orders?customerId=" + customer)
                        .path("total")
                        .asInt())
                .isEqualTo(1));
        assertThat(desk.seen(LI_NA, "/api/opportunities?customerId=" + customer)
                        .path("total")
                        .asInt())
                .isEqualTo(2);
        JsonNode seen = desk.seen(ZHANG_WEI, "/api/orders/" + order.path("id").asString());
        assertThat(seen.path("customerId").asString()).isEqualTo(customer.toString());
        assertThat(seen.path("version").asLong())
                .isGreaterThan(order.path("version").asLong());
        assertThat(open(ZHANG_WEI, merged)).hasStatus(400);
    }

    @Test
    void aMergeOfNobodyIsNoPoison() {
        double dead = deadLetters();
        tell(registered(customer, ZHANG_WEI));
        tell(new CustomersMerged(UUID.randomUUID(), Instant.now(), customer, List.of(), LI_NA.id()));
        tell(assigned(customer, LI_NA));

        eventually(() -> assertThat(column("owner_id", UUID.class)).isEqualTo(LI_NA.id()));
        assertThat(deadLetters()).isEqualTo(dead);
    }

    @Test
    void aMergeStaysInForceWhenTheMergedCustomerIsHeardOfLater() {
        UUID merged = UUID.randomUUID();
        tell(registered(customer, ZHANG_WEI));
        tell(new CustomersMerged(UUID.randomUUID(), Instant.now(), customer, List.of(merged), LI_NA.id()));
        tell(registered(merged, ZHANG_WEI));

        eventually(() -> assertThat(open(ZHANG_WEI, customer)).hasStatus(201));
        assertThat(open(ZHANG_WEI, merged)).hasStatus(400);
    }

    @Test
    void aContactOfSomebodyElseIsRefused() {
        UUID contact = UUID.randomUUID();
        UUID other = desk.customerOf(ZHANG_WEI);
        tell(registered(customer, ZHANG_WEI));
        tell(new ContactAdded(UUID.randomUUID(), Instant.now(), contact, customer, "王经理", true, LI_NA.id()));

        eventually(() -> {
            MvcTestResult opened = open(ZHANG_WEI, customer, contact);
            assertThat(opened).hasStatus(201);
            assertThat(opened).bodyJson().extractingPath("$.contactName").isEqualTo("王经理");
        });
        MvcTestResult refused = open(ZHANG_WEI, other, contact);
        assertThat(refused).hasStatus(400);
        assertThat(refused).bodyJson().extractingPath("$.errors[0].code").isEqualTo("contact-of-other-customer");
        assertThat(open(ZHANG_WEI, other, UUID.randomUUID())).hasStatus(201);
    }

    private double deadLetters() {
        return meters.counter("crm.dead.letters", "topic", CustomerEvent.TOPIC).count();
    }

    private <T> T column(String name, Class<T> type) {
        return jdbc.sql("select " + name + " from known_customer where id = :id")
                .param("id", customer)
                .query(type)
                .single();
    }

    private void tell(IntegrationEvent event) {
        transaction.executeWithoutResult(_ -> outbox.append(event));
    }

    private MvcTestResult open(Person seller, UUID to) {
        return desk.post(seller, "/api/opportunities", Map.of("name", "Chance", "customerId", to));
    }

    private MvcTestResult open(Person seller, UUID to, UUID contact) {
        return desk.post(
                seller, "/api/opportunities", Map.of("name", "Chance", "customerId", to, "contactId", contact));
    }

    private static void eventually(org.awaitility.core.ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(assertion);
    }

    private static CustomerRegistered registered(UUID id, Person owner) {
        return new CustomerRegistered(
                UUID.randomUUID(),
                Instant.now(),
                id,
                "客户 " + id,
                "C1",
                null,
                null,
                null,
                null,
                null,
                null,
                "first-contact",
                owner.id(),
                owner.departmentId(),
                owner.id());
    }

    private static CustomerAssigned assigned(UUID id, Person owner) {
        return new CustomerAssigned(
                UUID.randomUUID(), Instant.now(), id, owner.id(), owner.departmentId(), null, owner.id(), null);
    }
}
