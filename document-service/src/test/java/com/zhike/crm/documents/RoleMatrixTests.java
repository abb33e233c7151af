package com.zhike.crm.documents;

import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.documents.Endpoint.Row;
import com.zhike.crm.documents.folder.Right;
import com.zhike.crm.test.TestCompany;
import com.zhike.crm.test.TestCompany.Person;
import com.zhike.crm.test.openapi.ScopeMatrix;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Every role at every endpoint: what is one's own is open to each, what is a colleague's is open to nobody else. */
@DocumentTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RoleMatrixTests implements ScopeMatrix {

    private final DocumentDesk desk;

    private final MockMvcTester mvc;

    RoleMatrixTests(DocumentDesk desk, MockMvcTester mvc) {
        this.desk = desk;
        this.mvc = mvc;
    }

    static Stream<Endpoint> endpoints() {
        return Endpoint.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endpoints")
    void everyRoleReachesItsOwnAndNoRoleAnothers(Endpoint endpoint) {
        for (Person person : TestCompany.people()) {
            String what = endpoint.name() + " by " + person.username();
            assertThat(status(endpoint, person, person)).as(what).isNotIn(403, 404, 500);
            if (endpoint.row() != Row.NONE && !person.equals(ZHANG_WEI)) {
                assertThat(status(endpoint, person, ZHANG_WEI)).as(what).isEqualTo(404);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endpoints")
    void eachRightOpensWhatNeedsItAndNothingElse(Endpoint endpoint) {
        for (Right right : List.of(Right.READ, Right.EDIT, Right.UPLOAD, Right.DELETE)) {
            if (endpoint.row() != Row.NONE) {
                boolean open = endpoint.needs() == Right.READ || endpoint.needs() == right;
                assertThat(shared(endpoint, right))
                        .as(endpoint.name() + " with " + right)
                        .matches(status -> open ? status != 403 && status != 404 && status != 500 : status == 403);
            }
        }
    }

    @Override
    public MockMvcTester mvc() {
        return mvc;
    }

    @Override
    public Stream<String> cases() {
        return Stream.concat(endpoints().map(Endpoint::name), PrivateRowTests.operations());
    }

    private int status(Endpoint endpoint, Person caller, Person owner) {
        return status(endpoint, caller, desk.folder(owner, UUID.randomUUID().toString()), owner);
    }

    /** The row lies in a shared folder; of what lies there the folder's own name and place are part. */
    private int shared(Endpoint endpoint, Right right) {
        UUID above = desk.folder(ZHANG_WEI, UUID.randomUUID().toString());
        desk.share(
                ZHANG_WEI,
                above,
                Map.of(
                        "employeeId", LI_NA.id(),
                        "mayEdit", right == Right.EDIT,
                        "mayUpload", right == Right.UPLOAD,
                        "mayDelete", right == Right.DELETE));
        return status(endpoint, LI_NA, desk.folder(ZHANG_WEI, above, "folder"), ZHANG_WEI);
    }

    private int status(Endpoint endpoint, Person caller, UUID folder, Person owner) {
        UUID document = endpoint.row() == Row.DOCUMENT ? desk.file(owner, folder, "row.txt", "x") : folder;
        Object body = filled(endpoint.body(), folder, document);
        return desk.request(caller, endpoint.method(), endpoint.uri(document), body)
                .getResponse()
                .getStatus();
    }

    private static Object filled(Object value, UUID folder, UUID document) {
        return switch (value) {
            case String text -> text.replace("{folder}", folder.toString()).replace("{document}", document.toString());
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> filled(e.getValue(), folder, document)));
            case List<?> list ->
                list.stream().map(one -> filled(one, folder, document)).toList();
            default -> value;
        };
    }
}
