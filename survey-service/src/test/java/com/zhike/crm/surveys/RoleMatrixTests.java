package com.zhike.crm.surveys;

import static com.zhike.crm.surveys.SurveyDesk.id;
import static com.zhike.crm.test.TestCompany.ADMIN;
import static com.zhike.crm.test.TestCompany.BOSS;
import static com.zhike.crm.test.TestCompany.DIRECTOR;
import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.MANAGER_ONE;
import static com.zhike.crm.test.TestCompany.SURVEYOR;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.surveys.Endpoint.Kind;
import com.zhike.crm.test.TestCompany;
import com.zhike.crm.test.TestCompany.Person;
import com.zhike.crm.test.openapi.ScopeMatrix;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Every role at every endpoint, for a draft of a survey and for sheets a salesperson entered. */
@SurveyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RoleMatrixTests implements ScopeMatrix {

    /** Whose scope covers what Zhang Wei enters. */
    private static final Set<Person> SUPERIORS = Set.of(ADMIN, BOSS, DIRECTOR, MANAGER_ONE, ZHANG_WEI);

    /** Who asked and who entered it. */
    private static final Set<Person> ENTERED = Set.of(ZHANG_WEI, MANAGER_ONE);

    private final SurveyDesk desk;

    private final MockMvcTester mvc;

    private final JdbcClient jdbc;

    private final Questions questions = Questions.asking().choice("选择", "SINGLE", "甲", "乙");

    private UUID draft = new UUID(0, 0);

    private UUID own = new UUID(0, 0);

    private UUID forColleague = new UUID(0, 0);

    private UUID customer = new UUID(0, 0);

    RoleMatrixTests(SurveyDesk desk, MockMvcTester mvc, JdbcClient jdbc) {
        this.desk = desk;
        this.mvc = mvc;
        this.jdbc = jdbc;
    }

    @BeforeAll
    void zhangWeiAsks() {
        draft = id(desk.created(SURVEYOR, "/api/surveys", desk.survey(questions)));
        // the administrator is responsible for it, so that it is nobody else's
        Map<String, Object> body = desk.survey(questions);
        body.put("several", true);
        JsonNode survey = desk.created(ADMIN, "/api/surveys", body);
        desk.done(ADMIN, "/api/surveys/" + id(survey) + "/publish", Map.of());
        customer = desk.customerOf(ZHANG_WEI);
        own = sheet(survey, customer);
        forColleague = sheet(survey, desk.customerOf(LI_NA));
    }

    static Stream<Endpoint> endpoints() {
        return Endpoint.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endpoints")
    void everyRoleReachesWhatItMayAndNothingElse(Endpoint endpoint) {
        for (Person person : TestCompany.people()) {
            check(endpoint, person, own, SUPERIORS.contains(person));
            check(endpoint, person, forColleague, SUPERIORS.contains(person) || person.equals(LI_NA));
        }
    }

    @Override
    public MockMvcTester mvc() {
        return mvc;
    }

    @Override
    public Stream<String> cases() {
        return endpoints().map(Endpoint::name);
    }

    @Test
    void theListHoldsWhatTheReaderMaySee() {
        for (Person person : TestCompany.people()) {
            if (person.permissions().contains("survey.results")) {
                assertThat(desk.seen(person, "/api/answer-sheets?customerId=" + customer)
                                .path("total")
                                .asInt())
                        .as(person.username())
                        .isEqualTo(SUPERIORS.contains(person) ? 1 : 0);
            }
        }
    }

    @Test
    void nobodyAsksACustomerHeMayNotSee() {
        for (Person person : TestCompany.people()) {
            MvcTestResult result = desk.get(person, "/api/surveys/open?customerId=" + customer);
            int expected =
                    !person.permissions().contains("survey.answer") ? 403 : SUPERIORS.contains(person) ? 200 : 400;

            assertThat(result).as(person.username()).hasStatus(expected);
        }
    }

    private void check(Endpoint endpoint, Person person, UUID sheet, boolean sees) {
        UUID row = endpoint.kind() == Kind.DRAFT ? draft : sheet;
        MvcTestResult result = desk.request(person, endpoint.method(), endpoint.uri(row), endpoint.body());
        int status = result.getResponse().getStatus();
        String what = endpoint.name() + " by " + person.username();
        boolean designs = person.permissions().contains("survey.design");
        if (!endpoint.permits(person)) {
            assertThat(status).as(what).isEqualTo(403);
        } else if (endpoint.kind() == Kind.DRAFT && !designs) {
            assertThat(status).as(what).isEqualTo(404);
        } else if (endpoint.kind() == Kind.SHEET || endpoint.kind() == Kind.SHEET_CHANGE) {
            sheet(endpoint, person, sees, status, what, designs);
        } else {
            assertThat(status).as(what).isNotIn(401, 403).isLessThan(500);
        }
    }

    private static void sheet(
            Endpoint endpoint, Person person, boolean sees, int status, String what, boolean designs) {
        if (!sees) {
            assertThat(status).as(what).isEqualTo(404);
        } else if (endpoint.kind() == Kind.SHEET_CHANGE && !designs && !ENTERED.contains(person)) {
            assertThat(status).as(what).isEqualTo(403);
        } else {
            assertThat(status).as(what).isNotIn(401, 403, 404).isLessThan(500);
        }
    }

    /** Asked by Zhang Wei and entered by his manager, whoever the customer belongs to. */
    private UUID sheet(JsonNode survey, UUID of) {
        Map<String, Object> body = desk.sheet(of, questions.chose("选择", "甲"));
        body.put("employeeId", ZHANG_WEI.id());
        UUID sheet = id(desk.filled(MANAGER_ONE, survey, body));
        jdbc.sql("insert into sheet_scan values (:sheet, 0, :sheet, 'scan.png', 1, 'image/png')")
                .param("sheet", sheet)
                .update();
        return sheet;
    }
}
