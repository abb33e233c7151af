package com.zhike.crm.documents;

import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.test.TestCompany;
import com.zhike.crm.test.TestCompany.Person;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Every role at what is nobody else's in any case: attachments that no record carries yet, and recycle bins. */
@DocumentTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PrivateRowTests {

    private static final String ATTACHMENTS = "/api/documents/attachments";

    private final DocumentDesk desk;

    PrivateRowTests(DocumentDesk desk) {
        this.desk = desk;
    }

    static Stream<String> operations() {
        return Stream.of(
                "POST " + ATTACHMENTS,
                "GET " + ATTACHMENTS + "/{id}/content",
                "POST " + ATTACHMENTS + "/{id}/take-over",
                "POST " + ATTACHMENTS + "/{id}/release",
                "POST /api/documents/bin/restore",
                "POST /api/documents/bin/purge");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyRoleReachesItsOwnAndNoRoleAnothers(String operation) {
        for (Person person : TestCompany.people()) {
            String what = operation + " by " + person.username();
            assertThat(status(operation, person, person)).as(what).isBetween(200, 299);
            if (!person.equals(ZHANG_WEI) && !operation.equals("POST " + ATTACHMENTS)) {
                boolean keepsOrder =
                        operation.endsWith("/release") && person.permissions().contains("knowledge.edit");
                assertThat(status(operation, person, ZHANG_WEI)).as(what).isEqualTo(keepsOrder ? 204 : 404);
            }
        }
    }

    private int status(String operation, Person caller, Person owner) {
        HttpMethod method = HttpMethod.valueOf(operation.split(" ")[0]);
        String path = operation.split(" ")[1];
        MvcTestResult result;
        if (path.contains("/bin/")) {
            result = desk.post(caller, path, Map.of("ids", List.of(discarded(owner))));
        } else if (path.contains("{id}")) {
            String id = upload(owner).path("id").asString();
            // nothing is let go of that no record carries
            Map<String, Object> record = Map.of("subjectType", "article", "subjectId", UUID.randomUUID());
            if (path.endsWith("/release")) {
                desk.done(owner, ATTACHMENTS + "/" + id + "/take-over", record);
            }
            result = desk.request(caller, method, path.replace("{id}", id), record);
        } else {
            return desk.send(caller, method, path, "a.txt", "a".getBytes(StandardCharsets.UTF_8))
                    .getResponse()
                    .getStatus();
        }
        return result.getResponse().getStatus();
    }

    private JsonNode upload(Person owner) {
        return desk.body(desk.send(owner, HttpMethod.POST, ATTACHMENTS, "a.txt", "a".getBytes(StandardCharsets.UTF_8)));
    }

    private UUID discarded(Person owner) {
        String name = UUID.randomUUID().toString();
        UUID folder = desk.folder(owner, name);
        desk.post(owner, "/api/documents/delete", Map.of("folderIds", List.of(folder)));
        for (JsonNode entry : desk.seen(owner, "/api/documents/bin?size=200").path("items")) {
            if (entry.path("name").asString().equals(name)) {
                return DocumentDesk.id(entry);
            }
        }
        throw new AssertionError(name);
    }
}
