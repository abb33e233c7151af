package com.zhike.crm.customers.transfer;

import static com.zhike.crm.test.As.as;
import static com.zhike.crm.test.TestCompany.DIRECTOR;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.customers.Api;
import com.zhike.crm.customers.Api.Answer;
import com.zhike.crm.events.ContactEvent.ContactAdded;
import com.zhike.crm.events.CustomerEvent.CustomerRegistered;
import com.zhike.crm.test.IntegrationTest;
import com.zhike.crm.test.PublishedEvents;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
class ImportJourneyTests {

    private static final String FILE = """
            customer_id,company_name,contact_name,contact_title,address,city,region,postal_code,country,phone,fax
            BLONP,Blondesddsl père et fils,Frédérique Citeaux,Marketing Manager,"24, place Kléber",Strasbourg,,67000,France,88.60.15.31,88.60.15.32
            BOLID,Bólido Comidas preparadas,Martín Sommer,Owner,"C/ Araquil, 67",Madrid,,28023,Spain,(91) 555 22 82,(91) 555 91 99
            BOTTM,Bottom-Dollar Markets,Elizabeth Lincoln,Accounting Manager,23 Tsawassen Blvd.,Tsawassen,BC,T2F 8M4,Canada,(604) 555-4729,(604) 555-3745
            """;

    private static final Map<String, Object> OPTIONS = Map.of("mode", "NEW_ONLY", "target", "PUBLIC");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private PublishedEvents events;

    @Test
    void aFileIsUploadedCheckedImportedAndRefusedTheSecondTime() {
        Api director = Api.of(mvc, DIRECTOR);
        JsonNode uploaded = upload();
        String id = uploaded.at("/id").asString();
        assertThat(uploaded.at("/rowCount").asInt()).isEqualTo(3);
        assertThat(uploaded.at("/mapping").toString()).contains("name", "contactName", "city", "phone");
        Map<String, Object> command = Map.of("mapping", uploaded.at("/mapping"), "options", OPTIONS);

        Answer checked = director.post("/api/imports/customers/{id}/check", command, id);
        assertThat(checked.body().at("/ready").asInt()).isEqualTo(3);

        Answer imported = director.post("/api/imports/customers/{id}/run", command, id);
        assertThat(imported.status()).isEqualTo(200);
        assertThat(imported.body().at("/imported").asInt()).isEqualTo(3);

        Answer found = director.get("/api/customers?q=Bolido");
        assertThat(found.text("/items/0/name")).isEqualTo("Bólido Comidas preparadas");
        assertThat(found.text("/items/0/mainContactName")).isEqualTo("Martín Sommer");
        events.await(CustomerRegistered.class, e -> e.name().equals("Bottom-Dollar Markets"));
        events.await(ContactAdded.class, e -> e.name().equals("Elizabeth Lincoln"));

        String again = upload().at("/id").asString();
        Answer refused = director.post("/api/imports/customers/{id}/run", command, again);
        assertThat(refused.body().at("/imported").asInt()).isZero();
        assertThat(refused.body().at("/rejected").asInt()).isEqualTo(3);
        assertThat(rejections(again)).contains("BLONP", "已有名为“Bólido Comidas preparadas”的客户");
    }

    @Test
    void whoMayNotImportIsRefused() {
        MockMultipartFile file =
                new MockMultipartFile("file", "customers.csv", "text/csv", FILE.getBytes(StandardCharsets.UTF_8));

        assertThat(mvc.post()
                        .uri("/api/imports/customers")
                        .multipart()
                        .file(file)
                        .with(as(ZHANG_WEI)))
                .hasStatus(403);
    }

    private JsonNode upload() {
        MockMultipartFile file =
                new MockMultipartFile("file", "customers.csv", "text/csv", FILE.getBytes(StandardCharsets.UTF_8));
        MockHttpServletResponse response = mvc.post()
                .uri("/api/imports/customers")
                .multipart()
                .file(file)
                .with(as(DIRECTOR))
                .exchange()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(201);
        return JsonMapper.shared().readTree(response.getContentAsByteArray());
    }

    private String rejections(String id) {
        MockHttpServletResponse response = mvc.get()
                .uri("/api/imports/customers/{id}/rejections", id)
                .header("Accept-Language", "zh-CN")
                .with(as(DIRECTOR))
                .exchange()
                .getResponse();
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
