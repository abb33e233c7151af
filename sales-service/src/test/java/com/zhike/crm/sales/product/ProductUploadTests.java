package com.zhike.crm.sales.product;

import static com.zhike.crm.test.As.as;
import static com.zhike.crm.test.TestCompany.DIRECTOR;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.sales.SalesDesk;
import com.zhike.crm.sales.SalesTest;
import com.zhike.crm.test.TestCompany.Person;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@SalesTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ProductUploadTests {

    private static final String NORTHWIND = """
            product_id,product_name,supplier_id,category_id,quantity_per_unit,unit_price,units_in_stock,discontinued
            901,Tofu,6,7,40 - 100 g pkgs.,23.25,35,0
            902,Genen Shouyu,6,2,24 - 250 ml bottles,13,39,1
            903,,6,2,24 - 250 ml bottles,13,39,1
            """;

    private final MockMvcTester mvc;

    private final SalesDesk desk;

    ProductUploadTests(MockMvcTester mvc, SalesDesk desk) {
        this.mvc = mvc;
        this.desk = desk;
    }

    @Test
    void aFileIsUploadedCheckedAndStoredOnce() {
        JsonNode first = run(upload());
        assertThat(first.path("imported").asInt()).isEqualTo(2);
        assertThat(first.path("rejected").asInt()).isEqualTo(1);
        assertThat(desk.seen(ZHANG_WEI, "/api/products?q=Tofu").path("total").asInt())
                .isEqualTo(1);

        JsonNode again = run(upload());
        assertThat(again.path("imported").asInt()).isZero();
        assertThat(again.path("rejected").asInt()).isEqualTo(3);
        MvcTestResult reasons =
                desk.get(DIRECTOR, "/api/imports/products/" + again.path("id").asString() + "/rejections");
        assertThat(reasons).hasStatusOk();
        assertThat(reasons).bodyText().contains("Genen Shouyu", "902");
    }

    @Test
    void whoeverMayNotImportIsForbidden() {
        assertThat(sent(ZHANG_WEI)).hasStatus(403);
    }

    private JsonNode run(JsonNode uploaded) {
        assertThat(uploaded.path("rowCount").asInt()).isEqualTo(3);
        assertThat(uploaded.path("mapping").path("5").asString()).isEqualTo("price");
        String uri = "/api/imports/products/" + uploaded.path("id").asString();
        Map<String, Object> how =
                Map.of("mapping", uploaded.path("mapping"), "options", Map.of("mode", "NEW_ONLY", "target", "ME"));
        desk.done(DIRECTOR, uri + "/check", how);
        return desk.done(DIRECTOR, uri + "/run", how);
    }

    private JsonNode upload() {
        MvcTestResult uploaded = sent(DIRECTOR);
        assertThat(uploaded).hasStatus(201);
        return desk.body(uploaded);
    }

    private MvcTestResult sent(Person person) {
        return mvc.post()
                .uri("/api/imports/products")
                .multipart()
                .file(new MockMultipartFile(
                        "file", "products.csv", "text/csv", NORTHWIND.getBytes(StandardCharsets.UTF_8)))
                .with(as(person))
                .exchange();
    }
}
