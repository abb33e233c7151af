package com.zhike.crm.system;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Places orders as the order form does. */
final class Orders {

    private Orders() {}

    /** Places an order of the first products of the catalogue. */
    static JsonNode place(Api seller, String customerId, int products) {
        return seller.create("/api/orders", body(seller, customerId, products));
    }

    static Map<String, Object> body(Api seller, String customerId, int products) {
        JsonNode catalogue = seller.get("/api/products?status=LISTED&size=20&sort=number");
        List<Map<String, Object>> lines = java.util.stream.IntStream.range(0, products)
                .mapToObj(i -> catalogue.path("items").get(i))
                .map(product -> Map.<String, Object>of(
                        "productId", product.path("id").asString(),
                        "quantity", 2,
                        "price", product.path("price").decimalValue()))
                .toList();
        return Map.of(
                "subject",
                "试验订单 " + UUID.randomUUID(),
                "customerId",
                customerId,
                "signedOn",
                LocalDate.now(ZoneId.of("Asia/Shanghai")).toString(),
                "lines",
                lines);
    }
}
