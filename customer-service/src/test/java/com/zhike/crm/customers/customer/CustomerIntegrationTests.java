package com.zhike.crm.customers.customer;

import static com.zhike.crm.test.As.as;
import static com.zhike.crm.test.TestCompany.DIRECTOR;
import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.MANAGER_TWO;
import static com.zhike.crm.test.TestCompany.SALES_ONE;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.customers.Api;
import com.zhike.crm.customers.Api.Answer;
import com.zhike.crm.events.CustomerEvent.CustomerChanged;
import com.zhike.crm.events.CustomerEvent.CustomerRegistered;
import com.zhike.crm.test.IntegrationTest;
import com.zhike.crm.test.PublishedEvents;
import java.util.HashMap;
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
class CustomerIntegrationTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private PublishedEvents events;

    private Api zhang;

    @BeforeEach
    void callers() {
        zhang = Api.of(mvc, ZHANG_WEI);
    }

    @Test
    void aCustomerIsRegisteredWithEverythingThatIsKnown() {
        Map<String, Object> known = new HashMap<>(Map.of(
                "name", "知客全项科技有限公司",
                "shortName", "全项",
                "category", "prospect",
                "level", "a",
                "province", "上海",
                "phone", "021-58881234",
                "registeredCapital", 1000000.5,
                "needs", "需要一套CRM"));
        known.put("hot", true);

        Answer answer = zhang.post("/api/customers", known);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.etag()).isEqualTo("\"0\"");
        assertThat(answer.text("/number")).matches("C\\d{8}\\d{4,}");
        assertThat(answer.text("/stage")).isEqualTo("first-contact");
        assertThat(answer.text("/status")).isEqualTo("NORMAL");
        assertThat(answer.text("/ownerName")).isEqualTo("张伟");
        assertThat(answer.text("/departmentName")).isEqualTo("销售一部");
        assertThat(answer.text("/createdByName")).isEqualTo("张伟");
        assertThat(answer.text("/province")).isEqualTo("上海");
        assertThat(answer.body().at("/registeredCapital").asDouble()).isEqualTo(1000000.5);
        assertThat(answer.body().at("/hot").asBoolean()).isTrue();
        assertThat(answer.body().at("/editable").asBoolean()).isTrue();
        assertThat(answer.body().at("/orderCount").asInt()).isZero();
    }

    @Test
    void onlyTheNameIsRequired() {
        assertThat(zhang.post("/api/customers", Map.of("name", "只有名称的公司")).status())
                .isEqualTo(201);

        Answer nameless = zhang.post("/api/customers", Map.of("name", "  ", "phone", "1"));

        assertThat(nameless.status()).isEqualTo(400);
        assertThat(nameless.text("/errors/0/field")).isEqualTo("name");
        assertThat(nameless.text("/errors/0/code")).isEqualTo("not-blank");
    }

    @Test
    void theWorldHearsOfANewCustomer() {
        UUID id = zhang.register("华表仪器有限公司");

        CustomerRegistered event =
                events.await(CustomerRegistered.class, e -> e.customerId().equals(id));

        assertThat(event.name()).isEqualTo("华表仪器有限公司");
        assertThat(event.ownerId()).isEqualTo(ZHANG_WEI.id());
        assertThat(event.departmentId()).isEqualTo(SALES_ONE);
        assertThat(event.stage()).isEqualTo("first-contact");
    }

    @Test
    void aRefusedCustomerIsNotHeardOf() {
        UUID taken = zhang.register("重名公司");

        Answer again = zhang.post("/api/customers", Map.of("name", "　重名公司 "));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("/code")).isEqualTo("customer-name-taken");
        assertThat(again.text("/errors/0/field")).isEqualTo("name");
        assertThat(again.text("/errors/0/message")).contains("重名公司");
        UUID next = zhang.register("重名之后的公司");
        events.await(CustomerRegistered.class, e -> e.customerId().equals(next));
        assertThat(events.of(CustomerRegistered.class).stream()
                        .filter(e -> e.name().equals("重名公司"))
                        .map(CustomerRegistered::customerId))
                .containsExactly(taken);
    }

    @Test
    void theNameOfSomebodyElsesCustomerIsTakenToo() {
        Api.of(mvc, LI_NA).register("别人的公司");

        assertThat(zhang.post("/api/customers", Map.of("name", "别人的公司")).status())
                .isEqualTo(409);
    }

    @Test
    void ofTwoRegistrationsOfOneNameAtOnceOneIsRefused() throws Exception {
        Callable<Answer> register = () -> zhang.post("/api/customers", Map.of("name", "同时登记公司"));
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Integer> statuses = both.invokeAll(List.of(register, register, register)).stream()
                    .map(Future::resultNow)
                    .map(Answer::status)
                    .sorted()
                    .toList();

            assertThat(statuses).containsExactly(201, 409, 409);
        }
    }

    @Test
    void numbersOfADayAreDifferentAndCountUp() {
        String first = zhang.post("/api/customers", Map.of("name", "编号一")).text("/number");
        String second = zhang.post("/api/customers", Map.of("name", "编号二")).text("/number");

        assertThat(Long.parseLong(second.substring(1))).isGreaterThan(Long.parseLong(first.substring(1)));
    }

    @Test
    void aValueThatNoDictionaryHasIsRefused() {
        Answer answer = zhang.post("/api/customers", Map.of("name", "字典公司", "category", "no-such"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/errors/0/field")).isEqualTo("category");
    }

    @Test
    void editingChangesWhatIsSentAndWritesHistory() {
        UUID id = zhang.register("改名前公司");

        Answer edited = zhang.put("/api/customers/{id}", Map.of("name", "改名后公司", "city", "苏州"), 0, id);

        assertThat(edited.status()).isEqualTo(200);
        assertThat(edited.etag()).isEqualTo("\"1\"");
        assertThat(edited.text("/name")).isEqualTo("改名后公司");
        Answer history = zhang.get("/api/customers/{id}/history", id);
        assertThat(history.body()
                        .at("/items")
                        .valueStream()
                        .map(change -> change.at("/field").asString()))
                .containsExactlyInAnyOrder("name", "city");
        CustomerChanged event =
                events.await(CustomerChanged.class, e -> e.customerId().equals(id));
        assertThat(event.name()).isEqualTo("改名后公司");
    }

    @Test
    void aStaleEditIsToldBothVersions() {
        UUID id = zhang.register("过期公司");
        zhang.put("/api/customers/{id}", Map.of("name", "过期公司", "city", "上海"), 0, id);

        Answer stale = zhang.put("/api/customers/{id}", Map.of("name", "过期公司", "city", "北京"), 0, id);

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.body().at("/yourVersion").asInt()).isZero();
        assertThat(stale.body().at("/currentVersion").asInt()).isEqualTo(1);
        assertThat(stale.text("/current/city")).isEqualTo("上海");
    }

    @Test
    void editingWithoutAVersionIsRefused() {
        UUID id = zhang.register("无版本公司");

        Answer answer = zhang.put("/api/customers/{id}", Map.of("name", "x"), 0, id);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(mvc.put()
                        .uri("/api/customers/{id}", id)
                        .with(as(ZHANG_WEI))
                        .contentType("application/json")
                        .content("{\"name\":\"y\"}"))
                .hasStatus(428);
    }

    @Test
    void renamingToATakenNameIsRefused() {
        zhang.register("已占用公司");
        UUID id = zhang.register("待改名公司");

        Answer answer = zhang.put("/api/customers/{id}", Map.of("name", "已占用公司"), 0, id);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("/errors/0/field")).isEqualTo("name");
    }

    @Test
    void movingToAnotherStageIsLogged() {
        UUID id = zhang.register("阶段公司");

        Answer moved = zhang.post("/api/customers/{id}/stage", Map.of("stage", "quotation", "note", "已报价"), id);

        assertThat(moved.text("/stage")).isEqualTo("quotation");
        Answer steps = zhang.get("/api/customers/{id}/stage-history", id);
        assertThat(steps.text("/0/fromStage")).isEqualTo("first-contact");
        assertThat(steps.text("/0/toStage")).isEqualTo("quotation");
        assertThat(steps.text("/0/note")).isEqualTo("已报价");
        assertThat(steps.text("/0/byName")).isEqualTo("张伟");
    }

    @Test
    void anUnknownStageIsRefused() {
        UUID id = zhang.register("错误阶段公司");

        Answer answer = zhang.post("/api/customers/{id}/stage", Map.of("stage", "no-such"), id);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/errors/0/field")).isEqualTo("stage");
    }

    @Test
    void aDeletedCustomerKeepsItsNameUntilItIsRestored() {
        Api director = Api.of(mvc, DIRECTOR);
        UUID id = zhang.register("回收站公司");

        assertThat(director.delete("/api/customers/{id}", id).status()).isEqualTo(204);

        assertThat(zhang.get("/api/customers/{id}", id).status()).isEqualTo(404);
        assertThat(zhang.post("/api/customers", Map.of("name", "回收站公司")).status())
                .isEqualTo(409);
        assertThat(director.get("/api/customers/recycle-bin").text("/items/0/name"))
                .isEqualTo("回收站公司");
        assertThat(director.post("/api/customers/{id}/restore", null, id).status())
                .isEqualTo(200);
        assertThat(zhang.get("/api/customers/{id}", id).status()).isEqualTo(200);
    }

    @Test
    void severalAreDeletedAtOnceAndTheRestIsExplained() {
        Api director = Api.of(mvc, DIRECTOR);
        UUID one = zhang.register("成批删除一公司");
        UUID two = zhang.registerPublic("成批删除二公司");
        UUID missing = UUID.randomUUID();

        assertThat(zhang.post("/api/customers/delete", Map.of("customerIds", List.of(one)))
                        .status())
                .isEqualTo(403);
        assertThat(Api.of(mvc, MANAGER_TWO)
                        .post("/api/customers/delete", Map.of("customerIds", List.of(one)))
                        .text("/refused/0/reason"))
                .isEqualTo("customer-not-found");
        Answer answer = director.post("/api/customers/delete", Map.of("customerIds", List.of(one, two, missing)));

        assertThat(answer.body().at("/done").asInt()).isEqualTo(2);
        assertThat(answer.text("/refused/0/reason")).isEqualTo("customer-not-found");
        assertThat(director.get("/api/customers/{id}", one).status()).isEqualTo(404);
        assertThat(director.post("/api/customers/{id}/restore", null, one).status())
                .isEqualTo(200);
    }
}
