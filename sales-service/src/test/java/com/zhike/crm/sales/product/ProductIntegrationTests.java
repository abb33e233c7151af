package com.zhike.crm.sales.product;

import static com.zhike.crm.test.TestCompany.CONTENT;
import static com.zhike.crm.test.TestCompany.DIRECTOR;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.events.ProductEvent.ProductChanged;
import com.zhike.crm.events.ProductEvent.ProductDelisted;
import com.zhike.crm.events.ProductEvent.ProductListed;
import com.zhike.crm.sales.SalesDesk;
import com.zhike.crm.sales.SalesTest;
import com.zhike.crm.test.PublishedEvents;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@SalesTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ProductIntegrationTests {

    private final SalesDesk desk;

    private final PublishedEvents published;

    ProductIntegrationTests(SalesDesk desk, PublishedEvents published) {
        this.desk = desk;
        this.published = published;
    }

    @Test
    void aProductIsListedChangedAndDelistedAndTheWorldHearsOfIt() {
        JsonNode product = desk.product("Lamp", "20");
        UUID id = id(product);
        assertThat(product.path("number").asString()).matches("P\\d{4,}");
        assertThat(product.path("categoryName").asString()).isEqualTo("默认");

        desk.put(DIRECTOR, "/api/products/" + id, 0, Map.of("name", "Lamp", "price", "21.5"));
        desk.done(DIRECTOR, "/api/products/" + id + "/delist", Map.of());

        published.await(ProductDelisted.class, event -> event.productId().equals(id));
        assertThat(published
                        .await(ProductListed.class, event -> event.productId().equals(id))
                        .category())
                .isEqualTo("默认");
        assertThat(published
                        .await(ProductChanged.class, event -> event.productId().equals(id))
                        .price())
                .isEqualByComparingTo("21.5");
        JsonNode change = desk.seen(ZHANG_WEI, "/api/products/" + id + "/history")
                .path("items")
                .get(0);
        assertThat(change.path("field").asString()).isEqualTo("price");
        assertThat(change.path("old").asString()).isEqualTo("20");
        assertThat(change.path("now").asString()).isEqualTo("21.5");
    }

    @Test
    void theCostIsShownAndTakenOnlyWithThePermission() {
        JsonNode product = desk.created(DIRECTOR, "/api/products", Map.of("name", "Secret", "price", 20, "cost", 8));
        String uri = "/api/products/" + id(product);

        assertThat(desk.seen(DIRECTOR, uri).path("cost").asInt()).isEqualTo(8);
        assertThat(desk.seen(ZHANG_WEI, uri).path("cost").isNull()).isTrue();
        assertThat(desk.seen(ZHANG_WEI, "/api/products?q=Secret")
                        .path("items")
                        .get(0)
                        .path("cost")
                        .isNull())
                .isTrue();
        assertThat(desk.put(CONTENT, uri, 0, Map.of("name", "Secret", "price", 20, "cost", 1)))
                .bodyJson()
                .extractingPath("$.errors[0].code")
                .isEqualTo("cost-not-allowed");
        assertThat(desk.put(CONTENT, uri, 0, Map.of("name", "Less secret", "price", 20)))
                .hasStatusOk();
        assertThat(desk.seen(DIRECTOR, uri).path("cost").asInt()).isEqualTo(8);

        desk.put(DIRECTOR, uri, 1, Map.of("name", "Less secret", "price", 20, "cost", 9));
        assertThat(desk.seen(ZHANG_WEI, uri + "/history").path("items").findValuesAsString("field"))
                .containsExactly("name");
        assertThat(desk.seen(DIRECTOR, uri + "/cost-history")
                        .path("items")
                        .get(0)
                        .path("now")
                        .asString())
                .isEqualTo("9.00");
        assertThat(desk.get(ZHANG_WEI, uri + "/cost-history")).hasStatus(403);
        assertThat(desk.get(ZHANG_WEI, "/api/products?sort=cost")).hasStatus(400);
    }

    @Test
    void aNumberIsGivenOnceWhateverItsCase() {
        desk.created(DIRECTOR, "/api/products", Map.of("number", "ab-1", "name", "One", "price", 1));

        MvcTestResult taken =
                desk.post(DIRECTOR, "/api/products", Map.of("number", "AB-1", "name", "Other", "price", 1));

        assertThat(taken).hasStatus(409);
        assertThat(taken).bodyJson().extractingPath("$.errors[0].code").isEqualTo("product-number-taken");
    }

    @Test
    void aCategoryIsFoundWithAllBelowIt() {
        UUID top = category("Top", null);
        UUID below = category("Below", top);
        desk.created(DIRECTOR, "/api/products", Map.of("name", "Deep", "price", 1, "category", below));

        assertThat(desk.seen(ZHANG_WEI, "/api/products?category=" + top)
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        JsonNode tree = desk.seen(ZHANG_WEI, "/api/product-categories");
        assertThat(tree.findValuesAsString("name")).contains("Top", "Below");
    }

    @Test
    void aCategoryInUseStaysAndNoneHangsBelowItself() {
        UUID top = category("Stays", null);
        UUID below = category("Child", top);

        assertThat(delete(top)).hasStatus(409);
        assertThat(move(top, "Stays", below)).hasStatus(400);
        assertThat(desk.post(DIRECTOR, "/api/product-categories", Map.of("name", "stays")))
                .hasStatus(409);
        assertThat(delete(below)).hasStatus(204);
        assertThat(delete(top)).hasStatus(204);
        assertThat(delete(top)).hasStatus(404);
    }

    private UUID category(String name, UUID parent) {
        Map<String, Object> body = new HashMap<>();
        body.put("name", name);
        body.put("parentId", parent);
        return id(desk.created(DIRECTOR, "/api/product-categories", body));
    }

    private MvcTestResult delete(UUID category) {
        return desk.request(DIRECTOR, HttpMethod.DELETE, "/api/product-categories/" + category, Map.of());
    }

    private MvcTestResult move(UUID category, String name, UUID parent) {
        return desk.request(
                DIRECTOR,
                HttpMethod.PUT,
                "/api/product-categories/" + category,
                Map.of("name", name, "parentId", parent));
    }

    private static UUID id(JsonNode record) {
        return UUID.fromString(record.path("id").asString());
    }
}
