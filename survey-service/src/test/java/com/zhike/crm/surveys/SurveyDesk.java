package com.zhike.crm.surveys;

import static com.zhike.crm.test.As.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.surveys.customer.CustomerProfile;
import com.zhike.crm.surveys.customer.CustomerReplica;
import com.zhike.crm.surveys.customer.KnownCustomer;
import com.zhike.crm.test.TestCompany;
import com.zhike.crm.test.TestCompany.Person;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
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
public class SurveyDesk {

    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private final MockMvcTester mvc;

    private final CustomerReplica customers;

    private final JsonMapper json;

    SurveyDesk(MockMvcTester mvc, CustomerReplica customers, JsonMapper json) {
        this.mvc = mvc;
        this.customers = customers;
        this.json = json;
    }

    public UUID customerOf(Person owner) {
        return customerOf(owner, "electronics", "a");
    }

    public UUID customerOf(Person owner, String industry, String level) {
        UUID id = UUID.randomUUID();
        know(id, owner, industry, level);
        return id;
    }

    /** Says anew what holds of a customer. */
    public void know(UUID id, Person owner, String industry, String level) {
        know(id, owner, industry, level, "上海市");
    }

    public void know(UUID id, Person owner, String industry, String level, String province) {
        customers.remember(new KnownCustomer(
                id,
                "客户 " + id,
                new CustomerProfile("buyer", level, industry, "referral", "20-49", province, "signed"),
                owner.id(),
                owner.departmentId()));
    }

    /** A survey with these questions, published by the surveyor. */
    public JsonNode published(Questions questions) {
        return published(questions, false);
    }

    public JsonNode published(Questions questions, boolean several) {
        Map<String, Object> body = survey(questions);
        body.put("several", several);
        JsonNode draft = created(TestCompany.SURVEYOR, "/api/surveys", body);
        return done(TestCompany.SURVEYOR, "/api/surveys/" + id(draft) + "/publish", Map.of());
    }

    public Map<String, Object> survey(Questions questions) {
        return new HashMap<>(Map.of(
                "title",
                "问卷 " + UUID.randomUUID(),
                "category",
                "satisfaction",
                "several",
                false,
                "questionnaire",
                questions.questionnaire()));
    }

    /** What is sent for a sheet; answers are made by {@link Questions}. */
    @SafeVarargs
    public final Map<String, Object> sheet(UUID customer, Map<String, Object>... answers) {
        return new HashMap<>(Map.of(
                "customerId",
                customer,
                "answeredOn",
                TODAY.toString(),
                "channel",
                "phone",
                "draft",
                false,
                "answers",
                new ArrayList<>(List.of(answers))));
    }

    public JsonNode filled(Person person, JsonNode survey, Map<String, Object> sheet) {
        return created(person, "/api/surveys/" + id(survey) + "/sheets", sheet);
    }

    public MvcTestResult fill(Person person, JsonNode survey, Map<String, Object> sheet) {
        return post(person, "/api/surveys/" + id(survey) + "/sheets", sheet);
    }

    public MvcTestResult get(Person person, String uri) {
        return mvc.get().uri(uri).with(as(person)).exchange();
    }

    public MvcTestResult post(Person person, String uri, Object body) {
        return request(person, HttpMethod.POST, uri, body);
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

    public static UUID id(JsonNode record) {
        return UUID.fromString(record.path("id").asString());
    }
}
