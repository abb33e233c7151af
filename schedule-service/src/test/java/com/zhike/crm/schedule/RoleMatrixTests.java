package com.zhike.crm.schedule;

import static com.zhike.crm.schedule.ScheduleDesk.appointment;
import static com.zhike.crm.schedule.ScheduleDesk.eventually;
import static com.zhike.crm.schedule.ScheduleDesk.id;
import static com.zhike.crm.test.TestCompany.ADMIN;
import static com.zhike.crm.test.TestCompany.BOSS;
import static com.zhike.crm.test.TestCompany.DIRECTOR;
import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.MANAGER_ONE;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.schedule.Endpoint.Row;
import com.zhike.crm.test.TestCompany;
import com.zhike.crm.test.TestCompany.Person;
import com.zhike.crm.test.openapi.ScopeMatrix;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Every role at every endpoint: everybody has a calendar and messages of his own, and nobody has another's. */
@ScheduleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RoleMatrixTests implements ScopeMatrix {

    /** Whose scope covers what Zhang Wei owns. */
    private static final Set<Person> SUPERIORS = Set.of(ADMIN, BOSS, DIRECTOR, MANAGER_ONE);

    private final ScheduleDesk desk;

    private final MockMvcTester mvc;

    private final Map<Row, UUID> rows = new EnumMap<>(Row.class);

    RoleMatrixTests(ScheduleDesk desk, MockMvcTester mvc) {
        this.desk = desk;
        this.mvc = mvc;
    }

    @BeforeAll
    void zhangWeiHasOneOfEach() {
        Instant soon = Instant.now().plusSeconds(5);
        rows.put(Row.APPOINTMENT, made("/api/appointments", appointment("Zhang Wei's", soon.plusSeconds(90_000))));
        rows.put(Row.REMINDER, made("/api/reminders", Map.of("text", "Zhang Wei's", "at", soon)));
        desk.does(
                LI_NA,
                "/api/messages",
                Map.of("recipientIds", List.of(ZHANG_WEI.id()), "title", "Zhang Wei's", "text", "x"));
        rows.put(
                Row.MESSAGE,
                UUID.fromString(
                        id(desk.seen(ZHANG_WEI, "/api/messages").path("items").get(0))));
        eventually(() -> assertThat(desk.seen(ZHANG_WEI, "/api/alarms")).isNotEmpty());
        rows.put(
                Row.ALARM,
                UUID.fromString(id(desk.seen(ZHANG_WEI, "/api/alarms").get(0))));
    }

    private UUID made(String uri, Object body) {
        return UUID.fromString(id(desk.created(ZHANG_WEI, uri, body)));
    }

    static Stream<Endpoint> endpoints() {
        return Endpoint.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endpoints")
    void everyRoleReachesItsOwnAndNothingElse(Endpoint endpoint) {
        for (Person person : TestCompany.people()) {
            if (endpoint.row() == Row.NONE || !person.equals(ZHANG_WEI)) {
                MvcTestResult result = desk.request(person, endpoint.method(), endpoint.uri(rows), 0, endpoint.body());
                assertThat(result.getResponse().getStatus())
                        .as("%s by %s", endpoint.name(), person.username())
                        .isIn(expected(endpoint, person));
            }
        }
    }

    private static List<Integer> expected(Endpoint endpoint, Person person) {
        if (endpoint.row() == Row.NONE) {
            return List.of(200, 201, 204);
        }
        boolean superior = endpoint.row() == Row.APPOINTMENT && SUPERIORS.contains(person);
        return List.of(superior ? (endpoint.reads() ? 200 : 403) : 404);
    }

    @Override
    public MockMvcTester mvc() {
        return mvc;
    }

    @Override
    public Stream<String> cases() {
        return endpoints().map(Endpoint::name);
    }
}
