package com.zhike.crm.knowledge.expert;

import static com.zhike.crm.test.TestCompany.CONTENT;
import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.SUN_LI;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static com.zhike.crm.test.TestCompany.ZHAO_LEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.events.KnowledgeEvent.QuestionAsked;
import com.zhike.crm.knowledge.KnowledgeDesk;
import com.zhike.crm.knowledge.KnowledgeTest;
import com.zhike.crm.test.PublishedEvents;
import com.zhike.crm.test.TestCompany.Person;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@KnowledgeTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ExpertTests {

    private static final String EXPERTS = "/api/questions/experts";

    private final KnowledgeDesk desk;

    private final PublishedEvents published;

    ExpertTests(KnowledgeDesk desk, PublishedEvents published) {
        this.desk = desk;
        this.published = published;
    }

    @Test
    void theExpertsOfACategoryHearOfItsQuestionsOnceAndTheAskerNever() {
        assertThat(appoint("contract", LI_NA, ZHAO_LEI, ZHANG_WEI)).hasStatus(204);

        UUID question = KnowledgeDesk.id(desk.created(
                ZHANG_WEI,
                "/api/questions",
                Map.of("title", "账期最长多少天", "category", "contract", "invitedIds", List.of(SUN_LI.id(), ZHAO_LEI.id()))));

        assertThat(directedTo(question)).containsExactlyInAnyOrder(SUN_LI.id(), ZHAO_LEI.id(), LI_NA.id());
        // whoever hears of it as an expert was not invited
        assertThat(desk.titles(LI_NA, "/api/questions?tab=invited")).doesNotContain("账期最长多少天");
    }

    @Test
    void otherCategoriesAreNoneOfTheirBusiness() {
        appoint("process", LI_NA);

        UUID question = KnowledgeDesk.id(
                desk.created(ZHANG_WEI, "/api/questions", Map.of("title", "样品怎么退", "category", "system")));

        assertThat(directedTo(question)).isEmpty();
    }

    @Test
    void appointingAnewReplacesThemAndEverybodyMaySeeWhoTheyAre() {
        appoint("customer", LI_NA);
        appoint("customer", ZHAO_LEI);

        JsonNode experts = desk.seen(ZHANG_WEI, EXPERTS).path("customer");
        assertThat(experts.findValuesAsString("name")).containsExactly(ZHAO_LEI.name());

        assertThat(appoint("customer")).hasStatus(204);
        assertThat(desk.seen(ZHANG_WEI, EXPERTS).has("customer")).isFalse();
    }

    @Test
    void onlyWhoKeepsOrderAppointsAndOnlyColleagues() {
        Object body = Map.of("employeeIds", List.of(LI_NA.id()));
        assertThat(desk.request(ZHANG_WEI, HttpMethod.PUT, EXPERTS + "/sales", body))
                .hasStatus(403);
        assertThat(desk.request(CONTENT, HttpMethod.PUT, EXPERTS + "/nonsense", body))
                .hasStatus(400);
        MvcTestResult stranger = desk.request(
                CONTENT, HttpMethod.PUT, EXPERTS + "/sales", Map.of("employeeIds", List.of(UUID.randomUUID())));
        assertThat(stranger).hasStatus(400);
        assertThat(desk.code(stranger)).isEqualTo("employee-not-found");
    }

    private MvcTestResult appoint(String category, Person... experts) {
        return desk.request(
                CONTENT,
                HttpMethod.PUT,
                EXPERTS + "/" + category,
                Map.of("employeeIds", Stream.of(experts).map(Person::id).toList()));
    }

    private List<UUID> directedTo(UUID question) {
        return published
                .await(QuestionAsked.class, event -> event.questionId().equals(question))
                .directedTo();
    }
}
