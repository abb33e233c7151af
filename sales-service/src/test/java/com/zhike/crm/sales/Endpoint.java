package com.zhike.crm.sales;

import com.zhike.crm.test.TestCompany.Person;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpMethod;

/** An endpoint of the service, what it demands, and a request that gets as far as the rules about the row. */
record Endpoint(HttpMethod method, String pattern, String permission, Kind kind, Object body) {

    /** What an endpoint touches. */
    enum Kind {
        NO_ROW,
        READ,
        WRITE
    }

    private static final UUID NONE = new UUID(0, 1);

    private static final Map<String, Object> PRODUCT = Map.of("name", "Matrix", "price", 1);

    private static final Map<String, Object> OPPORTUNITY = Map.of("name", "Matrix", "customerId", NONE);

    private static final Map<String, Object> ORDER = Map.of(
            "customerId",
            NONE,
            "signedOn",
            "2026-03-04",
            "lines",
            List.of(Map.of("productId", NONE, "quantity", 1, "price", 1)));

    static List<Endpoint> all() {
        return List.of(
                get("/api/products", "product.view", Kind.NO_ROW),
                get("/api/products/choices", "product.view", Kind.NO_ROW),
                post("/api/products", "product.edit", Kind.NO_ROW, PRODUCT),
                get("/api/products/{id}", "product.view", Kind.NO_ROW),
                put("/api/products/{id}", "product.edit", Kind.NO_ROW, PRODUCT),
                post("/api/products/{id}/list", "product.edit", Kind.NO_ROW, Map.of()),
                post("/api/products/{id}/delist", "product.edit", Kind.NO_ROW, Map.of()),
                get("/api/products/{id}/history", "product.view", Kind.NO_ROW),
                get("/api/products/{id}/cost-history", "product.cost", Kind.NO_ROW),
                get("/api/product-categories", "product.view", Kind.NO_ROW),
                post("/api/product-categories", "product.edit", Kind.NO_ROW, Map.of("name", "Matrix")),
                put("/api/product-categories/{id}", "product.edit", Kind.NO_ROW, Map.of("name", "Matrix")),
                new Endpoint(HttpMethod.DELETE, "/api/product-categories/{id}", "product.edit", Kind.NO_ROW, Map.of()),
                get("/api/opportunities", "opportunity.view", Kind.NO_ROW),
                get("/api/opportunities/summary", "opportunity.view", Kind.NO_ROW),
                post("/api/opportunities", "opportunity.edit", Kind.NO_ROW, OPPORTUNITY),
                get("/api/opportunities/{id}", "opportunity.view", Kind.READ),
                put("/api/opportunities/{id}", "opportunity.edit", Kind.WRITE, OPPORTUNITY),
                get("/api/opportunities/{id}/stage-history", "opportunity.view", Kind.READ),
                get("/api/opportunities/{id}/history", "opportunity.view", Kind.READ),
                post("/api/opportunities/{id}/advance", "opportunity.edit", Kind.WRITE, Map.of("stage", "solution")),
                post("/api/opportunities/{id}/win", "opportunity.close", Kind.WRITE, Map.of()),
                post("/api/opportunities/{id}/lose", "opportunity.close", Kind.WRITE, Map.of("reason", "price")),
                post("/api/opportunities/{id}/shelve", "opportunity.close", Kind.WRITE, Map.of()),
                post("/api/opportunities/{id}/reopen", "opportunity.close", Kind.WRITE, Map.of()),
                get("/api/sales-brief", "order.view", Kind.NO_ROW),
                get("/api/sales-ranking", "order.view", Kind.NO_ROW),
                get("/api/orders", "order.view", Kind.NO_ROW),
                get("/api/orders/summary", "order.view", Kind.NO_ROW),
                get("/api/orders/last-price", "order.view", Kind.NO_ROW),
                post("/api/orders", "order.edit", Kind.NO_ROW, ORDER),
                get("/api/orders/{id}", "order.view", Kind.READ),
                put("/api/orders/{id}", "order.edit", Kind.WRITE, ORDER),
                get("/api/orders/{id}/history", "order.view", Kind.READ),
                post("/api/orders/{id}/place", "order.edit", Kind.WRITE, Map.of()),
                post("/api/orders/{id}/complete", "order.edit", Kind.WRITE, Map.of()),
                post("/api/orders/{id}/void", "order.void", Kind.WRITE, Map.of("reason", "Matrix")));
    }

    String uri(UUID row) {
        return pattern.equals("/api/orders/last-price")
                ? pattern + "?customerId=" + NONE + "&productId=" + NONE
                : pattern.replace("{id}", row.toString());
    }

    boolean permits(Person person) {
        return person.permissions().contains(permission);
    }

    String name() {
        return method + " " + pattern;
    }

    private static Endpoint get(String pattern, String permission, Kind kind) {
        return new Endpoint(HttpMethod.GET, pattern, permission, kind, Map.of());
    }

    private static Endpoint post(String pattern, String permission, Kind kind, Object body) {
        return new Endpoint(HttpMethod.POST, pattern, permission, kind, body);
    }

    private static Endpoint put(String pattern, String permission, Kind kind, Object body) {
        return new Endpoint(HttpMethod.PUT, pattern, permission, kind, body);
    }
}
