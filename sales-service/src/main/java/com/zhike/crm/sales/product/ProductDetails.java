package com.zhike.crm.sales.product;

import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.sales.pricing.UnitPrice;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a product is and what it sells for; its cost is kept apart, because few may know it. */
@Embeddable
public record ProductDetails(
        String number,
        String name,
        UUID categoryId,
        @Nullable String specification,
        @Nullable String unit,
        BigDecimal price,
        @Nullable BigDecimal floorPrice,
        @Nullable String description) {

    public ProductDetails {
        price = UnitPrice.of(price);
        floorPrice = UnitPrice.ofNullable(floorPrice);
        if (floorPrice != null && floorPrice.compareTo(price) > 0) {
            throw Invalid.field("floorPrice", "floor-price-above-price", floorPrice, price);
        }
    }
}
