package com.zhike.crm.customers.activity;

import static com.zhike.crm.test.TestCompany.DIRECTOR;
import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.customers.Api;
import com.zhike.crm.customers.Api.Answer;
import com.zhike.crm.events.ActivityEvent.ActivityCorrected;
import com.zhike.crm.events.ActivityEvent.ActivityLogged;
import com.zhike.crm.events.ActivityEvent.ActivityWithdrawn;
import com.zhike.crm.test.IntegrationTest;
import com.zhike.crm.test.PublishedEvents;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class ActivityIntegrationTests {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PublishedEvents events;

    private Api zhang;

    @BeforeEach
    void callers() {
        zhang = Api.of(mvc, ZHANG_WEI);
    }

    @Test
    void aVisitIsLoggedAndHeardOf() {
        UUID customer = zhang.register("拜访公司");
        Instant next = NOW.plus(Duration.ofDays(3));

        Answer logged = zhang.post(
                "/api/activities",
                Map.of(
                        "customerId", customer,
                        "type", "visit",
                        "happenedAt", NOW,
                        "content", "上门演示",
                        "outcome", "interested",
                        "stage", "solution",
                        "nextVisitAt", next,
                        "nextVisitNote", "带报价单"));

        assertThat(logged.status()).isEqualTo(201);
        assertThat(logged.body().at("/visit").asBoolean()).isTrue();
        assertThat(logged.text("/stage")).isEqualTo("solution");
        assertThat(logged.text("/employeeName")).isEqualTo("张伟");
        assertThat(logged.body().at("/correctable").asBoolean()).isTrue();
        Answer view = zhang.get("/api/customers/{id}", customer);
        assertThat(view.text("/stage")).isEqualTo("solution");
        assertThat(view.text("/lastActivityText")).isEqualTo("上门演示");
        assertThat(view.text("/lastActivityByName")).isEqualTo("张伟");
        assertThat(Instant.parse(view.text("/nextVisitAt"))).isEqualTo(next);
        assertThat(view.text("/nextVisitNote")).isEqualTo("带报价单");
        assertThat(view.body().at("/activityCount").asInt()).isEqualTo(1);
        ActivityLogged event =
                events.await(ActivityLogged.class, e -> e.activityId().equals(logged.id()));
        assertThat(event.visit()).isTrue();
        assertThat(event.nextVisitAt()).isEqualTo(next);
        assertThat(event.stage()).isEqualTo("solution");
    }

    @Test
    void aNewActivityClosesTheOldDueDate() {
        UUID customer = zhang.register("回访公司");
        log(customer, NOW.minus(Duration.ofDays(10)), NOW.minus(Duration.ofDays(5)));
        assertThat(due("overdue")).contains("回访公司");

        log(customer, NOW, null);

        assertThat(zhang.get("/api/customers/{id}", customer)
                        .body()
                        .at("/nextVisitAt")
                        .isNull())
                .isTrue();
        assertThat(due("overdue")).doesNotContain("回访公司");
    }

    @Test
    void anOlderActivityEnteredLaterLeavesTheNewerDueDate() {
        UUID customer = zhang.register("补录公司");
        Instant next = NOW.plus(Duration.ofDays(2));
        log(customer, NOW, next);

        log(customer, NOW.minus(Duration.ofDays(1)), null);

        assertThat(Instant.parse(zhang.get("/api/customers/{id}", customer).text("/nextVisitAt")))
                .isEqualTo(next);
    }

    @Test
    void withdrawingTheLastActivityBringsBackWhatWasBefore() {
        UUID customer = zhang.register("撤回公司");
        Instant next = NOW.plus(Duration.ofDays(2));
        log(customer, NOW.minus(Duration.ofDays(1)), next);
        UUID mistake = log(customer, NOW, null).id();

        assertThat(zhang.delete("/api/activities/{id}", mistake).status()).isEqualTo(204);

        Answer view = zhang.get("/api/customers/{id}", customer);
        assertThat(Instant.parse(view.text("/nextVisitAt"))).isEqualTo(next);
        assertThat(view.body().at("/activityCount").asInt()).isEqualTo(1);
        assertThat(zhang.get("/api/activities/{id}", mistake).status()).isEqualTo(404);
        events.await(ActivityWithdrawn.class, e -> e.activityId().equals(mistake));
    }

    @Test
    void activitiesAtOnceAreAllCounted() throws Exception {
        UUID customer = zhang.register("并发行动公司");
        List<Callable<Answer>> calls = IntStream.range(0, 8)
                .<Callable<Answer>>mapToObj(i -> () -> log(customer, NOW.minusSeconds(i), null))
                .toList();

        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            all.invokeAll(calls);
        }

        assertThat(zhang.get("/api/customers/{id}", customer)
                        .body()
                        .at("/activityCount")
                        .asInt())
                .isEqualTo(8);
    }

    @Test
    void loggingAnActivityMakesNobodysEditStale() {
        UUID customer = zhang.register("不过期公司");
        log(customer, NOW, null);

        assertThat(zhang.put("/api/customers/{id}", Map.of("name", "不过期公司", "city", "上海"), 0, customer)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theFutureCannotBeLogged() {
        UUID customer = zhang.register("未来公司");

        Answer answer = log(customer, NOW.plus(Duration.ofHours(1)), null);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/errors/0/field")).isEqualTo("happenedAt");
    }

    @Test
    void anUnknownTypeOrAForeignContactIsRefused() {
        UUID customer = zhang.register("行动校验公司");
        UUID foreign = zhang.post("/api/contacts", Map.of("customerId", zhang.register("外单位公司"), "name", "外人"))
                .id();

        assertThat(zhang.post(
                                "/api/activities",
                                Map.of("customerId", customer, "type", "dance", "happenedAt", NOW, "content", "x"))
                        .text("/errors/0/field"))
                .isEqualTo("type");
        assertThat(zhang.post(
                                "/api/activities",
                                Map.of(
                                        "customerId",
                                        customer,
                                        "type",
                                        "call",
                                        "happenedAt",
                                        NOW,
                                        "content",
                                        "x",
                                        "contactId",
                                        foreign))
                        .text("/errors/0/field"))
                .isEqualTo("contactId");
    }

    @Test
    void theAuthorCorrectsForADayAndOthersOnlyWithPermission() {
        UUID customer = zhang.register("更正公司");
        UUID activity = log(customer, NOW, null).id();
        Map<String, Object> correction = Map.of("type", "visit", "happenedAt", NOW, "content", "更正后的内容");

        Answer corrected = zhang.put("/api/activities/{id}", correction, 0, activity);

        assertThat(corrected.text("/content")).isEqualTo("更正后的内容");
        assertThat(corrected.body().at("/visit").asBoolean()).isTrue();
        events.await(ActivityCorrected.class, e -> e.activityId().equals(activity));

        jdbc.sql("update activity set created_at = created_at - interval '25 hours' where id = :id")
                .param("id", activity)
                .update();
        Answer late = zhang.put("/api/activities/{id}", correction, 1, activity);
        assertThat(late.status()).isEqualTo(403);
        assertThat(late.text("/code")).isEqualTo("activity-not-correctable");
        assertThat(Api.of(mvc, DIRECTOR)
                        .put("/api/activities/{id}", correction, 1, activity)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theListIsFiltered() {
        UUID customer = zhang.register("筛选行动公司");
        log(customer, NOW, null);

        assertThat(total("?customerId={id}", customer)).isEqualTo(1);
        assertThat(total("?customerId={id}&type=visit", customer)).isZero();
        assertThat(total("?customerId={id}&q=电话", customer)).isEqualTo(1);
        assertThat(total("?customerId={id}&q=筛选", customer)).isEqualTo(1);
        assertThat(total("?customerId={id}&to=2020-01-01", customer)).isZero();
        assertThat(total("?customerId={id}&from=2020-01-01", customer)).isEqualTo(1);
        assertThat(total("?customerId={id}&employeeId={e}", customer, LI_NA.id()))
                .isZero();
    }

    @Test
    void whoDoesNotSeeTheCustomerDoesNotSeeItsActivities() {
        UUID activity = log(zhang.register("行动范围公司"), NOW, null).id();
        Api li = Api.of(mvc, LI_NA);

        assertThat(li.get("/api/activities/{id}", activity).status()).isEqualTo(404);
        assertThat(li.get("/api/activities").body().toString()).doesNotContain("行动范围公司");
        assertThat(li.delete("/api/activities/{id}", activity).status()).isEqualTo(404);
    }

    private int total(String query, Object... variables) {
        return zhang.get("/api/activities" + query, variables)
                .body()
                .at("/total")
                .asInt();
    }

    private List<String> due(String when) {
        return zhang.get("/api/activities/due?when={when}", when)
                .body()
                .at("/items")
                .valueStream()
                .map(due -> due.at("/customerName").asString())
                .toList();
    }

    private Answer log(UUID customer, Instant happenedAt, Instant nextVisitAt) {
        Map<String, Object> activity = new HashMap<>(
                Map.of("customerId", customer, "type", "call", "happenedAt", happenedAt, "content", "电话沟通"));
        if (nextVisitAt != null) {
            activity.put("nextVisitAt", nextVisitAt);
        }
        return zhang.post("/api/activities", activity);
    }
}
