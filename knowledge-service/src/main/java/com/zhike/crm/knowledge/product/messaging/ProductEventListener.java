package com.zhike.crm.knowledge.product.messaging;

import com.zhike.crm.events.ProductEvent;
import com.zhike.crm.events.ProductEvent.ProductChanged;
import com.zhike.crm.events.ProductEvent.ProductDelisted;
import com.zhike.crm.events.ProductEvent.ProductListed;
import com.zhike.crm.knowledge.product.KnownProduct;
import com.zhike.crm.knowledge.product.KnownProducts;
import com.zhike.crm.platform.inbox.Inbox;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the names of products; one that was delisted keeps its name in old articles. */
@Component
class ProductEventListener {

    private final Inbox inbox;

    private final KnownProducts products;

    ProductEventListener(Inbox inbox, KnownProducts products) {
        this.inbox = inbox;
        this.products = products;
    }

    @KafkaListener(topics = ProductEvent.TOPIC)
    @Transactional
    void on(ProductEvent event) {
        if (!inbox.firstSeen("known-products", event)) {
            return;
        }
        switch (event) {
            case ProductListed e -> products.remember(new KnownProduct(e.productId(), e.number(), e.name()));
            case ProductChanged e -> products.remember(new KnownProduct(e.productId(), e.number(), e.name()));
            case ProductDelisted _, ProductEvent.Unknown _ -> {}
        }
    }
}
