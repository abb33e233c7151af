package com.zhike.crm.sales;

import static com.zhike.crm.test.As.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.sales.customer.CustomerReplica;
import com.zhike.crm.sales.customer.KnownCustomer;
import com.zhike.crm.test.TestCompany;
import com.zhike.crm.test.TestCompany.Person;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Does over HTTP what people at their desks do. */
@TestComponent
public class SalesDesk {

    private final MockMvcTester mvc;

    private final CustomerReplica customers;

    private final JsonMapper json;

    SalesDesk(MockMvcTester mvc, CustomerReplica customers, JsonMapper json) {
        this.mvc = mvc;
        this.customers = customers;
        this.json = json;
    }

    public UUID customerOf(Person owner) {
        UUID id = UUID.randomUUID();
        customers.remember(new KnownCustomer(id, "客户 " + id, owner.id(), owner.departmentId()));
        return id;
    }

    public JsonNode product(String name, String price) {
        return created(TestCompany.DIRECTOR, "/api/products", Map.of("name", name, "price", price));
    }

    public Map<String, Object> line(JsonNode product, int quantity) {
        return Map.of(
                "productId", product.path("id").asString(),
                "quantity", quantity,
                "price", product.path("price").decimalValue());
    }

    @SafeVarargs
    public final Map<String, Object> order(UUID customer, Map<String, Object>... lines) {
        return new HashMap<>(Map.of("customerId", customer, "signedOn", "2026-03-04", "lines", List.of(lines)));
    }

    public JsonNode opportunity(Person seller, UUID customer, String amount) {
        return created(
                seller,
                "/api/opportunities",
                Map.of("name", "商机 " + UUID.randomUUID(), "customerId", customer, "expectedAmount", amount));
    }

    public MvcTestResult get(Person person, String uri) {
        return mvc.get().uri(uri).with(as(person)).exchange();
    }

    public MvcTestResult post(Person person, String uri, Object body) {
        return mvc.post()
                .uri(uri)
                .with(as(person))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(body))
                .exchange();
    }

    /** Sends a request that may be repeated, as a caller does who got no answer. */
    public MvcTestResult repeatable(Person person, String key, String uri, Object body) {
        return mvc.post()
                .uri(uri)
                .with(as(person))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(body))
                .exchange();
    }

    public MvcTestResult put(Person person, String uri, long version, Object body) {
        return mvc.put()
                .uri(uri)
                .with(as(person))
                .header("If-Match", "\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(body))
                .exchange();
    }

    public MvcTestResult request(Person person, HttpMethod method, String uri, Object body) {
        return mvc.method(method)
                .uri(uri)
                .with(as(person))
                .header("If-Match", "\"0\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(body))
                .exchange();
    }

    /** What was made, by an act that must succeed. */
    public JsonNode created(Person person, String uri, Object body) {
        MvcTestResult result = post(person, uri, body);
        assertThat(result).hasStatus(201);
        return body(result);
    }

    /** What an act that must succeed answers. */
    public JsonNode done(Person person, String uri, Object body) {
        MvcTestResult result = post(person, uri, body);
        assertThat(result).hasStatusOk();
        return body(result);
    }

    /** What somebody sees. */
    public JsonNode seen(Person person, String uri) {
        MvcTestResult result = get(person, uri);
        assertThat(result).hasStatusOk();
        return body(result);
    }

    public JsonNode body(MvcTestResult result) {
        try {
            return json.readTree(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
