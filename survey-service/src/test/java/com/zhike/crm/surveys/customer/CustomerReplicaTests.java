package com.zhike.crm.surveys.customer;

import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zhike.crm.events.CustomerEvent.CustomerAssigned;
import com.zhike.crm.events.CustomerEvent.CustomerDeleted;
import com.zhike.crm.events.CustomerEvent.CustomerRegistered;
import com.zhike.crm.events.CustomerEvent.CustomersMerged;
import com.zhike.crm.events.CustomerEvent.StageChanged;
import com.zhike.crm.events.IntegrationEvent;
import com.zhike.crm.platform.outbox.Outbox;
import com.zhike.crm.surveys.Questions;
import com.zhike.crm.surveys.StubCustomerService;
import com.zhike.crm.surveys.SurveyDesk;
import com.zhike.crm.surveys.SurveyTest;
import com.zhike.crm.test.TestCompany.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

@SurveyTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class CustomerReplicaTests {

    private final SurveyDesk desk;

    private final Outbox outbox;

    private final TransactionOperations transaction;

    private final Questions questions = Questions.asking().choice("选择", "SINGLE", "甲", "乙");

    private final JsonNode survey;

    private final UUID customer = UUID.randomUUID();

    CustomerReplicaTests(SurveyDesk desk, Outbox outbox, TransactionOperations transaction) {
        this.desk = desk;
        this.outbox = outbox;
        this.transaction = transaction;
        this.survey = desk.published(questions, true);
    }

    @AfterEach
    void theCustomerServiceIsWellAgain() {
        StubCustomerService.recover();
    }

    @Test
    void aRegisteredCustomerIsAskedWithTheAttributesHeHasThatDay() {
        tell(registered(customer, ZHANG_WEI));
        eventually(() -> assertThat(
                        desk.body(fill(ZHANG_WEI, customer)).path("industry").asString())
                .isEqualTo("medical"));

        tell(new StageChanged(
                UUID.randomUUID(), Instant.now(), customer, "first-contact", "signed", null, ZHANG_WEI.id()));

        eventually(() -> assertThat(
                        desk.body(fill(ZHANG_WEI, customer)).path("stage").asString())
                .isEqualTo("signed"));
    }

    @Test
    void whoeverGetsTheCustomerSeesWhatHeAnswered() {
        tell(registered(customer, ZHANG_WEI));
        eventually(() -> assertThat(fill(ZHANG_WEI, customer)).hasStatus(201));
        String list = "/api/answer-sheets?customerId=" + customer;
        assertThat(desk.seen(LI_NA, list).path("total").asInt()).isZero();

        tell(new CustomerAssigned(
                UUID.randomUUID(), Instant.now(), customer, LI_NA.id(), LI_NA.departmentId(), null, LI_NA.id(), null));

        eventually(
                () -> assertThat(desk.seen(LI_NA, list).path("total").asInt()).isPositive());
    }

    @Test
    void aMergeMovesSheetsToTheRemainingCustomer() {
        UUID merged = UUID.randomUUID();
        tell(registered(customer, LI_NA));
        tell(registered(merged, ZHANG_WEI));
        eventually(() -> assertThat(fill(ZHANG_WEI, merged)).hasStatus(201));

        tell(new CustomersMerged(UUID.randomUUID(), Instant.now(), customer, List.of(merged), LI_NA.id()));

        eventually(() -> assertThat(desk.seen(ZHANG_WEI, "/api/answer-sheets?customerId=" + customer)
                        .path("total")
                        .asInt())
                .isPositive());
        assertThat(fill(ZHANG_WEI, merged)).hasStatus(400);
    }

    @Test
    void aDeletedCustomerIsNotAsked() {
        tell(registered(customer, ZHANG_WEI));
        eventually(() -> assertThat(fill(ZHANG_WEI, customer)).hasStatus(201));

        tell(new CustomerDeleted(UUID.randomUUID(), Instant.now(), customer, LI_NA.id()));

        eventually(() -> assertThat(fill(ZHANG_WEI, customer)).hasStatus(400));
    }

    @Test
    void aCustomerNobodyToldAboutYetIsLookedUp() {
        StubCustomerService.knows(customer, "新客户", ZHANG_WEI.id(), ZHANG_WEI.departmentId());

        JsonNode sheet = desk.body(fill(ZHANG_WEI, customer));

        assertThat(sheet.path("customerName").asString()).isEqualTo("新客户");
        assertThat(sheet.path("industry").asString()).isEqualTo("retail");
    }

    @Test
    void withoutTheCustomerServiceAnUnknownCustomerHasToWaitAndAKnownOneNot() {
        UUID known = desk.customerOf(ZHANG_WEI);
        StubCustomerService.answersWith(500);

        assertThat(fill(ZHANG_WEI, customer)).hasStatus(503);
        assertThat(fill(ZHANG_WEI, known)).hasStatus(201);
    }

    private MvcTestResult fill(Person person, UUID of) {
        Map<String, Object> sheet = desk.sheet(of, questions.chose("选择", "甲"));
        return desk.fill(person, survey, sheet);
    }

    private void tell(IntegrationEvent event) {
        transaction.executeWithoutResult(_ -> outbox.append(event));
    }

    private static void eventually(ThrowingRunnable assertion) {
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
                "prospect",
                "a",
                "medical",
                null,
                null,
                "上海市",
                "first-contact",
                owner.id(),
                owner.departmentId(),
                owner.id());
    }
}
