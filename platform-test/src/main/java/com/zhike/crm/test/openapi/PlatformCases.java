package com.zhike.crm.test.openapi;

import static com.zhike.crm.test.As.as;
import static com.zhike.crm.test.TestCompany.ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import com.zhike.crm.test.TestCompany;
import com.zhike.crm.test.TestCompany.Person;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who may reach what the platform offers in every service: dictionaries are read by all and written by few, an import is its uploader's. */
record PlatformCases(MockMvcTester mvc) {

    private static final String IMPORT = "/api/imports/{kind}/{id}";

    private static final String ENTRY = "{\"code\": \"matrix\", \"zh\": \"矩阵\", \"en\": \"Matrix\"}";

    private static final String MAPPING = "{\"mapping\": {\"0\": \"name\"}}";

    /** The operations that are tried here, as far as the service has them. */
    static Stream<String> of(ScopeMatrix matrix) {
        Stream<String> dictionaries = Operation.of(matrix.mvc()).stream()
                .map(Operation::name)
                .filter(name -> name.contains(" /api/dictionaries/"));
        return Stream.concat(
                dictionaries,
                matrix.imports().isEmpty()
                        ? Stream.of()
                        : Stream.of(
                                "POST /api/imports/{kind}",
                                "GET /api/imports/{kind}/template",
                                "GET /api/imports/{kind}/template",
                                "GET " + IMPORT,
                                "POST " + IMPORT + "/check",
                                "POST " + IMPORT + "/run",
                                "GET " + IMPORT + "/rejections"));
    }

    List<DynamicTest> all(Map<String, String> imports) {
        List<DynamicTest> cases = new ArrayList<>();
        Operation.of(mvc).stream()
                .filter(operation -> operation.path().startsWith("/api/dictionaries/"))
                .forEach(
                        operation -> cases.add(DynamicTest.dynamicTest(operation.name(), () -> dictionary(operation))));
        imports.forEach((kind, permission) ->
                cases.add(DynamicTest.dynamicTest("imports of " + kind, () -> imports(kind, permission))));
        return cases;
    }

    private void dictionary(Operation operation) {
        for (Person person : TestCompany.people()) {
            String path = operation.path().replaceAll("\\{\\w+}", "none");
            boolean writes = operation.method() != HttpMethod.GET;
            boolean may = person.permissions().contains("settings.edit");
            assertThat(ask(person, operation.method(), path, ENTRY))
                    .as(person.username())
                    .isEqualTo(!writes ? 200 : may ? 404 : 403);
        }
    }

    private void imports(String kind, String permission) {
        for (Person person : TestCompany.people()) {
            boolean may = person.permissions().contains(permission);
            assertThat(upload(person, kind)).as(person.username()).hasStatus(may ? 201 : 403);
            assertThat(ask(person, HttpMethod.GET, "/api/imports/" + kind + "/template", ""))
                    .as(person.username())
                    .isEqualTo(may ? 200 : 403);
            assertThat(ask(person, HttpMethod.GET, "/api/imports/" + kind + "/template", ""))
                    .as("template for " + person.username())
                    .isEqualTo(may ? 200 : 403);
        }
        String own = IMPORT.replace("{kind}", kind).replace("{id}", id(upload(ADMIN, kind)));
        for (Person person : TestCompany.people()) {
            int other = person.permissions().contains(permission) ? 404 : 403;
            for (String act : List.of("GET ", "POST /check", "GET /rejections", "POST /run")) {
                String[] request = act.split(" ", 2);
                int status = ask(person, HttpMethod.valueOf(request[0]), own + request[1], MAPPING);
                if (person.equals(ADMIN)) {
                    assertThat(status).as(act).isLessThan(500).isNotIn(401, 403, 404);
                } else {
                    assertThat(status).as(act + " by " + person.username()).isEqualTo(other);
                }
            }
        }
    }

    private int ask(Person person, HttpMethod method, String uri, String body) {
        return mvc.method(method)
                .uri(uri)
                .with(as(person))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange()
                .getResponse()
                .getStatus();
    }

    private MvcTestResult upload(Person person, String kind) {
        byte[] file = "name\nMatrix\n".getBytes(StandardCharsets.UTF_8);
        return mvc.post()
                .uri("/api/imports/" + kind)
                .with(as(person))
                .multipart()
                .file(new MockMultipartFile("file", "matrix.csv", "text/csv", file))
                .exchange();
    }

    private static String id(MvcTestResult upload) {
        try {
            return JsonPath.read(upload.getResponse().getContentAsString(), "$.id");
        } catch (UnsupportedEncodingException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
