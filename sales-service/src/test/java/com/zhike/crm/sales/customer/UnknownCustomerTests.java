package com.zhike.crm.sales.customer;

import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zhike.crm.sales.SalesDesk;
import com.zhike.crm.sales.SalesTest;
import com.zhike.crm.sales.StubCustomerService;
import com.zhike.crm.test.TestCompany.Person;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SalesTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class UnknownCustomerTests {

    private final SalesDesk desk;

    private final UUID customer = UUID.randomUUID();

    UnknownCustomerTests(SalesDesk desk) {
        this.desk = desk;
    }

    @BeforeEach
    @AfterEach
    void theCustomerServiceIsWell() {
        StubCustomerService.recover();
        // and the breaker has closed again after whatever the test before did
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            UUID probe = UUID.randomUUID();
            StubCustomerService.knows(probe, "Probe", ZHANG_WEI.id(), ZHANG_WEI.departmentId());
            return open(ZHANG_WEI, probe).getResponse().getStatus() == 201;
        });
        StubCustomerService.recover();
    }

    @Test
    void isAskedForOnceWithTheCallersTokenAndRemembered() {
        StubCustomerService.knows(customer, "新客户", ZHANG_WEI.id(), ZHANG_WEI.departmentId());

        assertThat(open(ZHANG_WEI, customer)).hasStatus(201);
        MvcTestResult second = open(ZHANG_WEI, customer);

        assertThat(second).hasStatus(201);
        assertThat(second).bodyJson().extractingPath("$.customerName").isEqualTo("新客户");
        assertThat(StubCustomerService.authorizations())
                .singleElement()
                .asString()
                .startsWith("Bearer ey");
    }

    @Test
    void thatDoesNotExistForTheCallerIsUnknown() {
        assertUnknown(open(ZHANG_WEI, customer));
        StubCustomerService.answersWith(403);
        assertUnknown(open(ZHANG_WEI, customer));
    }

    @Test
    void thatIsLearntFromOnePersonStaysUnknownToOthers() {
        StubCustomerService.knows(customer, "别人的客户", ZHANG_WEI.id(), ZHANG_WEI.departmentId());
        assertThat(open(ZHANG_WEI, customer)).hasStatus(201);

        assertUnknown(open(LI_NA, customer));
    }

    @Test
    void isNotWaitedForLongerThanTheTimeLimit() {
        StubCustomerService.knows(customer, "慢", ZHANG_WEI.id(), ZHANG_WEI.departmentId());
        StubCustomerService.answersAfter(Duration.ofSeconds(10));
        long start = System.nanoTime();

        assertUnavailable(open(ZHANG_WEI, customer));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void isNotAskedForWhileTheBreakerIsOpen() {
        StubCustomerService.answersWith(500);
        for (int i = 0; i < 10; i++) {
            assertUnavailable(open(ZHANG_WEI, customer));
        }
        int asked = StubCustomerService.authorizations().size();

        assertUnavailable(open(ZHANG_WEI, customer));

        assertThat(StubCustomerService.authorizations()).hasSize(asked);
    }

    @Test
    void doesNotKeepKnownOnesFromBeingServed() {
        UUID known = desk.customerOf(ZHANG_WEI);
        StubCustomerService.answersWith(500);

        assertThat(open(ZHANG_WEI, known)).hasStatus(201);
        assertThat(StubCustomerService.authorizations()).isEmpty();
    }

    private MvcTestResult open(Person seller, UUID customer) {
        return desk.post(seller, "/api/opportunities", Map.of("name", "Chance", "customerId", customer));
    }

    private static void assertUnknown(MvcTestResult result) {
        assertThat(result).hasStatus(400);
        assertThat(result).bodyJson().extractingPath("$.errors[0].field").isEqualTo("customerId");
        assertThat(result).bodyJson().extractingPath("$.errors[0].code").isEqualTo("customer-unknown");
    }

    private static void assertUnavailable(MvcTestResult result) {
        assertThat(result).hasStatus(503);
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo("customer-service-unavailable");
        assertThat(result).bodyJson().extractingPath("$.title").asString().isNotBlank();
    }
}
