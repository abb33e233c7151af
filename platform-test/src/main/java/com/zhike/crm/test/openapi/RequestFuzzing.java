package com.zhike.crm.test.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.test.TestCompany;
import com.zhike.crm.test.TestTokens;
import com.zhike.crm.test.openapi.FuzzOracle.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends requests with something wrong in them to everything a service offers: it never fails, and every
 * refusal is a problem in the caller's language.
 *
 * <p>{@code -Dcrm.fuzz.seed} repeats a run or makes another, {@code -Dcrm.fuzz.requests} makes a longer one.
 */
public abstract class RequestFuzzing {

    private static final List<String> PEOPLE = List.of("employeeId", "ownerId", "recipientId", "helperId", "userId");

    private final long seed = Long.getLong("crm.fuzz.seed", 20_260_304);

    private final int requests = Integer.getInteger("crm.fuzz.requests", 24);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Random random = new Random(seed);

    @LocalServerPort
    private int port;

    /** Lets the service prepare rows and tell their ids by the names of the fields that take them. */
    protected void prepare(Known known) {}

    /** Takes the ids of rows that requests shall speak of. */
    public interface Known {

        /** The value is one for fields of the name. */
        void row(String field, Object value);
    }

    @TestFactory
    Stream<DynamicTest> nothingMakesItFail() throws Exception {
        JsonNode document = JsonMapper.shared()
                .readTree(send(HttpRequest.newBuilder(uri("/v3/api-docs"))).body());
        Samples samples = new Samples(document, random);
        prepare((field, value) -> samples.learn(field, value.toString()));
        TestCompany.people()
                .forEach(person ->
                        PEOPLE.forEach(field -> samples.learn(field, person.id().toString())));
        samples.learn("departmentId", TestCompany.SALES_ONE.toString());
        Fuzzer fuzzer = new Fuzzer(samples, random);
        List<Operation> operations = Operation.of(document);
        operations.stream().filter(RequestFuzzing::creates).forEach(operation -> rows(operation, fuzzer, samples));
        return operations.stream()
                .map(operation -> DynamicTest.dynamicTest(operation.name(), () -> fuzz(operation, fuzzer)));
    }

    private static boolean creates(Operation operation) {
        return operation.method().name().equals("POST") && !operation.path().contains("{");
    }

    /** Rows of its own making lead requests behind the first lookup. */
    private void rows(Operation operation, Fuzzer fuzzer, Samples samples) {
        for (int i = 0; i < 6; i++) {
            Answer made = exchange(fuzzer.good(operation), false);
            if (made.status() == 201 && made.body().startsWith("{")) {
                String id = JsonMapper.shared().readTree(made.body()).path("id").asString("");
                if (!id.isEmpty()) {
                    samples.learn(operation.path(), id);
                    String name = operation
                            .path()
                            .replaceFirst(".*/", "")
                            .replaceFirst("ies$", "y")
                            .replaceFirst("s$", "");
                    samples.learn(name + "Id", id);
                }
            }
        }
    }

    private void fuzz(Operation operation, Fuzzer fuzzer) {
        List<String> complaints = new ArrayList<>();
        for (int i = 0; i < requests; i++) {
            FuzzRequest request = i % 6 == 0 ? fuzzer.good(operation) : fuzzer.bad(operation);
            boolean chinese = random.nextBoolean();
            Answer answer = exchange(request, chinese);
            String complaint = FuzzOracle.complaint(answer, chinese);
            if (complaint != null) {
                complaints.add(complaint + ": " + request + "\n    -> " + answer);
            }
        }
        assertThat(complaints).as("answers to requests of seed %d", seed).isEmpty();
    }

    private Answer exchange(FuzzRequest request, boolean chinese) {
        byte[] body = request.body;
        HttpRequest.Builder built = HttpRequest.newBuilder(request.uri("http://127.0.0.1:" + port))
                .method(
                        request.method().name(),
                        body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .header("Accept-Language", chinese ? "zh-CN" : "en");
        request.headers.forEach(built::setHeader);
        try {
            return send(built.header("Authorization", "Bearer " + TestTokens.of(TestCompany.ADMIN)));
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError("No answer to " + request, failure);
        }
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer =
                http.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofInputStream());
        String type = answer.headers().firstValue("Content-Type").orElse("");
        try (InputStream body = answer.body()) {
            boolean endless = type.startsWith("text/event-stream");
            return new Answer(
                    answer.statusCode(), type, endless ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
