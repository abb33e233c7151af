package com.zhike.crm.sales.product;

import com.zhike.crm.sales.ownership.Touch;
import com.zhike.crm.sales.ownership.Traces;
import com.zhike.crm.sales.pricing.Money;
import com.zhike.crm.sales.pricing.UnitPrice;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Something that can be sold. */
@Entity
@Table(name = "product")
public class Product extends AbstractAggregateRoot<Product> {

    @EmbeddedId
    private ProductId id;

    @Version
    private @Nullable Long version;

    @Embedded
    private ProductDetails details;

    private @Nullable BigDecimal cost;

    private String currency;

    @Enumerated(EnumType.STRING)
    private ProductStatus status;

    @Embedded
    private Traces traces;

    @SuppressWarnings("NullAway.Init")
    protected Product() {}

    private Product(ProductId id, ProductDetails details, @Nullable BigDecimal cost, Touch touch) {
        this.id = id;
        this.details = details;
        this.cost = cost;
        this.currency = Money.DEFAULT_CURRENCY;
        this.status = ProductStatus.LISTED;
        this.traces = Traces.created(touch);
    }

    /** Puts a new product into the catalogue; it can be ordered at once. */
    public static Product list(ProductId id, ProductDetails details, @Nullable BigDecimal cost, Touch touch) {
        Product product = new Product(id, details, cost, touch);
        product.registerEvent(new Listed(id, details, product.currency, touch.by()));
        return product;
    }

    public Product change(ProductDetails changed, Touch touch) {
        if (!details.equals(changed)) {
            registerEvent(new Changed(id, details, changed, currency, touch.by()));
            details = changed;
            traces = traces.changed(touch);
        }
        return this;
    }

    public Product recost(@Nullable BigDecimal changed, Touch touch) {
        BigDecimal before = cost();
        BigDecimal after = UnitPrice.ofNullable(changed);
        if (!Objects.equals(before, after)) {
            registerEvent(new CostChanged(id, before, after, touch.by()));
            cost = after;
            traces = traces.changed(touch);
        }
        return this;
    }

    public Product relist(Touch touch) {
        if (status == ProductStatus.DELISTED) {
            status = ProductStatus.LISTED;
            traces = traces.changed(touch);
            registerEvent(new Listed(id, details, currency, touch.by()));
        }
        return this;
    }

    public Product delist(Touch touch) {
        if (status == ProductStatus.LISTED) {
            status = ProductStatus.DELISTED;
            traces = traces.changed(touch);
            registerEvent(new Delisted(id, touch.by()));
        }
        return this;
    }

    /** What a line of an order copies. */
    Offer offer() {
        return new Offer(
                id.value(), details.number(), details.name(), details.specification(), details.unit(), details.price());
    }

    public ProductId id() {
        return id;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public ProductDetails details() {
        return details;
    }

    public @Nullable BigDecimal cost() {
        return UnitPrice.ofNullable(cost);
    }

    public ProductStatus status() {
        return status;
    }

    /** A product can be ordered from now on. */
    public record Listed(ProductId product, ProductDetails details, String currency, UUID by) {}

    /** Data of a product were changed. */
    public record Changed(ProductId product, ProductDetails before, ProductDetails after, String currency, UUID by) {}

    /** What a product costs ourselves was changed. */
    public record CostChanged(
            ProductId product,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after,
            UUID by) {}

    /** A product cannot be put into new orders any more. */
    public record Delisted(ProductId product, UUID by) {}
}
