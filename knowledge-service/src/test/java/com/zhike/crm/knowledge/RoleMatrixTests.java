package com.zhike.crm.knowledge;

import static com.zhike.crm.test.TestCompany.CONTENT;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static com.zhike.crm.test.TestCompany.ZHAO_LEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.test.As;
import com.zhike.crm.test.TestCompany;
import com.zhike.crm.test.TestCompany.Person;
import com.zhike.crm.test.openapi.ScopeMatrix;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Every role at every endpoint, for what is published and asked and for what is still a draft. */
@KnowledgeTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RoleMatrixTests implements ScopeMatrix {

    private static final Person AUTHOR = CONTENT;

    private static final Person ASKER = ZHANG_WEI;

    private static final Person ANSWERER = ZHAO_LEI;

    private final KnowledgeDesk desk;

    private final MockMvcTester mvc;

    RoleMatrixTests(KnowledgeDesk desk, MockMvcTester mvc) {
        this.desk = desk;
        this.mvc = mvc;
    }

    static Stream<Endpoint> endpoints() {
        return Endpoint.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endpoints")
    void everyRoleReachesWhatItMayAndNothingElse(Endpoint endpoint) {
        for (Person person : TestCompany.people()) {
            int status = desk.request(person, endpoint.method(), endpoint.uri(row(endpoint)), endpoint.body())
                    .getResponse()
                    .getStatus();
            String what = endpoint.name() + " by " + person.username();
            if (!endpoint.permits(person)) {
                assertThat(status).as(what).isEqualTo(403);
            } else if (endpoint.owned() && !person.equals(owner(endpoint)) && !keepsOrder(person)) {
                assertThat(status).as(what).isEqualTo(403);
            } else if (!endpoint.owned() || person.equals(owner(endpoint))) {
                assertThat(status).as(what).isNotIn(401, 403, 405).isLessThan(500);
            } else {
                // even who keeps order does not choose or pay in the asker's place
                assertThat(status).as(what).isNotIn(401, 404, 405).isLessThan(500);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endpoints")
    void aDraftIsThereForItsAuthorAlone(Endpoint endpoint) {
        String kind = endpoint.pattern().split("/")[2];
        if (!endpoint.pattern().contains("{id}")
                || !Set.of("announcements", "articles").contains(kind)) {
            return;
        }
        UUID draft = KnowledgeDesk.id(
                desk.created(AUTHOR, "/api/" + kind, Map.of("title", "Draft", "body", "<p>Draft</p>")));
        for (Person person : TestCompany.people()) {
            if (!person.equals(AUTHOR)) {
                assertThat(desk.request(person, endpoint.method(), endpoint.uri(draft), endpoint.body())
                                .getResponse()
                                .getStatus())
                        .as(endpoint.name() + " by " + person.username())
                        .isEqualTo(endpoint.permits(person) ? 404 : 403);
            }
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
    void anotherProgramReadsButNeitherAsksNorWrites() {
        UUID article = desk.publishedArticle(desk.article("Machine", "Machine"));

        assertThat(mvc.get().uri("/api/articles/" + article).with(As.asMachine("crm-integration")))
                .hasStatusOk();
        assertThat(mvc.get().uri("/api/announcements?size=1").with(As.asMachine("crm-integration")))
                .hasStatusOk();
        assertThat(mvc.post()
                        .uri("/api/questions")
                        .with(As.asMachine("crm-integration"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"title\": \"Machine\"}"))
                .hasStatus(403);
    }

    private UUID row(Endpoint endpoint) {
        if (!endpoint.pattern().contains("{id}")) {
            return new UUID(0, 0);
        }
        if (endpoint.pattern().contains("categories")) {
            return UUID.fromString(desk.created(
                            AUTHOR,
                            endpoint.pattern().replace("/{id}", ""),
                            Map.of("name", "Category " + UUID.randomUUID()))
                    .asString());
        }
        return switch (endpoint.pattern().split("/")[2]) {
            case "announcements" -> desk.publishedAnnouncement(desk.announcement("Matrix"));
            case "articles" -> desk.publishedArticle(desk.article("Matrix", "Matrix"));
            case "questions" -> desk.question(ASKER, "Matrix", 0);
            case "answers" -> desk.answer(ANSWERER, desk.question(ASKER, "Matrix", 0), "Matrix");
            default ->
                KnowledgeDesk.id(desk.created(
                        AUTHOR, "/api/downloads", Map.of("attachmentId", StubDocumentService.upload("m.pdf"))));
        };
    }

    private static Person owner(Endpoint endpoint) {
        return switch (endpoint.pattern().split("/")[2]) {
            case "questions" -> ASKER;
            case "answers" -> endpoint.pattern().endsWith("/accept") ? ASKER : ANSWERER;
            default -> AUTHOR;
        };
    }

    private static boolean keepsOrder(Person person) {
        return person.permissions().contains("knowledge.edit");
    }
}
