package com.zhike.crm.customers.customer;

import static com.zhike.crm.test.TestCompany.DIRECTOR;
import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.MANAGER_ONE;
import static com.zhike.crm.test.TestCompany.SALES_TWO;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static com.zhike.crm.test.TestCompany.ZHAO_LEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.customers.Api;
import com.zhike.crm.customers.Api.Answer;
import com.zhike.crm.events.CustomerEvent.CustomerAssigned;
import com.zhike.crm.events.CustomerEvent.CustomerReleased;
import com.zhike.crm.test.IntegrationTest;
import com.zhike.crm.test.PublishedEvents;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class AssignmentIntegrationTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private PublishedEvents events;

    private Api director;

    private Api zhang;

    private Api zhao;

    @BeforeEach
    void callers() {
        director = Api.of(mvc, DIRECTOR);
        zhang = Api.of(mvc, ZHANG_WEI);
        zhao = Api.of(mvc, ZHAO_LEI);
    }

    @Test
    void anAssignedCustomerBelongsToTheNewOwnerAndHisDepartment() {
        UUID id = zhang.register("分配甲公司");

        Answer assigned =
                director.post("/api/customers/{id}/assign", Map.of("ownerId", ZHAO_LEI.id(), "note", "区域调整"), id);

        assertThat(assigned.text("/ownerName")).isEqualTo("赵磊");
        assertThat(assigned.text("/departmentName")).isEqualTo("销售二部");
        assertThat(zhang.get("/api/customers/{id}", id).status()).isEqualTo(404);
        assertThat(zhao.get("/api/customers/{id}", id).status()).isEqualTo(200);
        CustomerAssigned event =
                events.await(CustomerAssigned.class, e -> e.customerId().equals(id));
        assertThat(event.ownerId()).isEqualTo(ZHAO_LEI.id());
        assertThat(event.departmentId()).isEqualTo(SALES_TWO);
        assertThat(event.formerOwnerId()).isEqualTo(ZHANG_WEI.id());
        assertThat(event.note()).isEqualTo("区域调整");
    }

    @Test
    void theFormerOwnerMayStayAsAHelperWhoReads() {
        UUID id = zhang.register("分配乙公司");
        director.post(
                "/api/customers/{id}/assign", Map.of("ownerId", ZHAO_LEI.id(), "formerOwner", "KEEP_AS_HELPER"), id);

        Answer kept = zhang.get("/api/customers/{id}", id);

        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.body().at("/editable").asBoolean()).isFalse();
        assertThat(kept.text("/helpers/0/name")).isEqualTo("张伟");
        assertThat(zhang.put("/api/customers/{id}", Map.of("name", "分配乙公司", "city", "上海"), 1, id)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aManagerAssignsWithinHisDepartmentOnly() {
        UUID id = zhang.register("分配丙公司");

        Answer answer =
                Api.of(mvc, MANAGER_ONE).post("/api/customers/{id}/assign", Map.of("ownerId", ZHAO_LEI.id()), id);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/errors/0/code")).isEqualTo("employee-outside-scope");
    }

    @Test
    void assigningToNobodyKnownIsRefused() {
        UUID id = zhang.register("分配丁公司");

        Answer answer = director.post("/api/customers/{id}/assign", Map.of("ownerId", UUID.randomUUID()), id);

        assertThat(answer.text("/errors/0/code")).isEqualTo("employee-not-active");
    }

    @Test
    void manyAreAssignedAtOnceAndTheRestIsExplained() {
        UUID one = zhang.register("批量一公司");
        UUID two = zhang.registerPublic("批量二公司");
        UUID already = Api.of(mvc, LI_NA).register("批量三公司");
        UUID missing = UUID.randomUUID();

        Answer answer = director.post(
                "/api/customers/assign",
                Map.of("customerIds", List.of(one, two, already, missing), "ownerId", LI_NA.id()));

        assertThat(answer.body().at("/done").asInt()).isEqualTo(2);
        assertThat(answer.body()
                        .at("/refused")
                        .valueStream()
                        .map(refusal -> refusal.at("/reason").asString()))
                .containsExactlyInAnyOrder("customer-already-owned", "customer-not-found");
        assertThat(Api.of(mvc, LI_NA).get("/api/customers/{id}", two).text("/status"))
                .isEqualTo("NORMAL");
    }

    @Test
    void assignmentsInOppositeOrderDoNotBlockEachOther() throws Exception {
        List<UUID> customers = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            customers.add(zhang.registerPublic("死锁" + i + "公司"));
        }
        List<UUID> reversed = new ArrayList<>(customers);
        Collections.reverse(reversed);
        List<Callable<Answer>> assignments = new ArrayList<>();
        for (int round = 0; round < 4; round++) {
            List<UUID> order = round % 2 == 0 ? customers : reversed;
            UUID owner = round % 2 == 0 ? LI_NA.id() : ZHAO_LEI.id();
            assignments.add(
                    () -> director.post("/api/customers/assign", Map.of("customerIds", order, "ownerId", owner)));
        }

        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(all.invokeAll(assignments).stream()
                            .map(Future::resultNow)
                            .map(Answer::status))
                    .containsOnly(200);
        }
    }

    @Test
    void ofTwoClaimsAtOnceOneIsRefused() throws Exception {
        UUID id = zhang.registerPublic("抢单公司");
        Callable<Answer> first = () -> zhang.post("/api/customers/{id}/claim", null, id);
        Callable<Answer> second = () -> zhao.post("/api/customers/{id}/claim", null, id);

        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Integer> statuses = both.invokeAll(List.of(first, second)).stream()
                    .map(Future::resultNow)
                    .map(Answer::status)
                    .sorted()
                    .toList();

            // to the loser it is a customer of somebody else now
            assertThat(statuses.getFirst()).isEqualTo(200);
            assertThat(statuses.getLast()).isIn(404, 409);
        }
    }

    @Test
    void aReleasedCustomerBelongsToEverybody() {
        UUID id = zhang.register("退回公司");

        Answer released = director.post("/api/customers/{id}/release", Map.of("reason", "no-need", "note", "无意向"), id);

        assertThat(released.text("/status")).isEqualTo("PUBLIC");
        assertThat(zhao.get("/api/customers/{id}", id).status()).isEqualTo(200);
        CustomerReleased event =
                events.await(CustomerReleased.class, e -> e.customerId().equals(id));
        assertThat(event.formerOwnerId()).isEqualTo(ZHANG_WEI.id());
        assertThat(event.reason()).isEqualTo("no-need");
    }

    @Test
    void aReasonThatIsNotInTheDictionaryIsRefused() {
        UUID id = zhang.register("退回原因公司");

        assertThat(director.post("/api/customers/{id}/release", Map.of("reason", "because"), id)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void helpersReadOrEdit() {
        UUID id = zhang.register("协作公司");
        zhang.put("/api/customers/{id}/helpers", List.of(helper("EDIT")), 0, id);
        assertThat(zhao.put("/api/customers/{id}", Map.of("name", "协作公司", "city", "无锡"), 1, id)
                        .status())
                .isEqualTo(200);

        zhang.put("/api/customers/{id}/helpers", List.of(helper("READ")), 0, id);
        assertThat(zhao.get("/api/customers/{id}", id).status()).isEqualTo(200);
        assertThat(zhao.post("/api/customers/{id}/stage", Map.of("stage", "signed"), id)
                        .status())
                .isEqualTo(403);

        zhang.put("/api/customers/{id}/helpers", List.of(), 0, id);
        assertThat(zhao.get("/api/customers/{id}", id).status()).isEqualTo(404);
    }

    @Test
    void everyChangeOfOwnerIsInTheHistory() {
        UUID id = zhang.register("归属历史公司");
        director.post("/api/customers/{id}/assign", Map.of("ownerId", LI_NA.id(), "note", "交接"), id);

        Answer history = director.get("/api/customers/{id}/history", id);

        assertThat(history.body().at("/items").toString()).contains("张伟", "李娜", "交接", "林若溪");
    }

    private static Map<String, Object> helper(String access) {
        return Map.of("employeeId", ZHAO_LEI.id(), "access", access);
    }
}
