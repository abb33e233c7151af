package com.zhike.crm.sales.product.messaging;

import com.zhike.crm.events.ProductEvent.ProductChanged;
import com.zhike.crm.events.ProductEvent.ProductDelisted;
import com.zhike.crm.events.ProductEvent.ProductListed;
import com.zhike.crm.platform.outbox.Outbox;
import com.zhike.crm.sales.product.CategoryQueries;
import com.zhike.crm.sales.product.Product;
import com.zhike.crm.sales.product.ProductDetails;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the world about products; what they cost ourselves stays here. */
@Component
class ProductEventPublisher {

    private final Outbox outbox;

    private final CategoryQueries categories;

    private final Clock clock;

    ProductEventPublisher(Outbox outbox, CategoryQueries categories, Clock clock) {
        this.outbox = outbox;
        this.categories = categories;
        this.clock = clock;
    }

    @EventListener
    void on(Product.Listed event) {
        ProductDetails details = event.details();
        outbox.append(new ProductListed(
                UUID.randomUUID(),
                clock.instant(),
                event.product().value(),
                details.number(),
                details.name(),
                categories.name(details.categoryId()),
                details.specification(),
                details.unit(),
                details.price(),
                event.currency(),
                event.by()));
    }

    @EventListener
    void on(Product.Changed event) {
        ProductDetails details = event.after();
        outbox.append(new ProductChanged(
                UUID.randomUUID(),
                clock.instant(),
                event.product().value(),
                details.number(),
                details.name(),
                categories.name(details.categoryId()),
                details.specification(),
                details.unit(),
                details.price(),
                event.currency(),
                event.by()));
    }

    @EventListener
    void on(Product.Delisted event) {
        outbox.append(new ProductDelisted(
                UUID.randomUUID(), clock.instant(), event.product().value(), event.by()));
    }
}
