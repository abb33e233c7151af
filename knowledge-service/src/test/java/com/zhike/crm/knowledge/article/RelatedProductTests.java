package com.zhike.crm.knowledge.article;

import static com.zhike.crm.test.TestCompany.CONTENT;
import static com.zhike.crm.test.TestCompany.DIRECTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zhike.crm.events.ProductEvent;
import com.zhike.crm.events.ProductEvent.ProductListed;
import com.zhike.crm.knowledge.KnowledgeDesk;
import com.zhike.crm.knowledge.KnowledgeTest;
import com.zhike.crm.platform.messaging.EventJson;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.TestConstructor;

@KnowledgeTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RelatedProductTests {

    private final KnowledgeDesk desk;

    private final KafkaTemplate<Object, Object> kafka;

    private final EventJson json;

    RelatedProductTests(KnowledgeDesk desk, KafkaTemplate<Object, Object> kafka, EventJson json) {
        this.desk = desk;
        this.kafka = kafka;
        this.json = json;
    }

    @Test
    void anArticleIsAboutAProductThatSalesToldOf() {
        UUID product = UUID.randomUUID();
        Map<String, Object> body = desk.article("产品说明", "正文");
        body.put("productIds", List.of(product));
        assertThat(desk.code(desk.post(CONTENT, "/api/articles", body))).isEqualTo("product-unknown");

        ProductListed listed = new ProductListed(
                UUID.randomUUID(),
                Instant.now(),
                product,
                "P1",
                "冷柜",
                "设备",
                null,
                null,
                java.math.BigDecimal.ONE,
                "CNY",
                DIRECTOR.id());
        kafka.send(ProductEvent.TOPIC, product.toString(), json.mapper().writeValueAsString(listed));

        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        desk.post(CONTENT, "/api/articles", body).getResponse().getStatus() == 201);
        assertThat(desk.titles(CONTENT, "/api/articles?tab=mine&productId=" + product))
                .containsExactly("产品说明");
    }
}
