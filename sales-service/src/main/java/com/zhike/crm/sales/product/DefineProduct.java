package com.zhike.crm.sales.product;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A product as somebody enters it; without a number it gets one. */
public record DefineProduct(
        @Nullable @Size(max = 60) String number,
        @NotBlank @Size(max = 200) String name,
        @Nullable UUID category,
        @Nullable @Size(max = 200) String specification,
        @Nullable @Size(max = 60) String unit,

        @NotNull @PositiveOrZero @Digits(integer = 13, fraction = 4)
        BigDecimal price,

        @Nullable @PositiveOrZero @Digits(integer = 13, fraction = 4)
        BigDecimal floorPrice,

        @Nullable @PositiveOrZero @Digits(integer = 13, fraction = 4)
        BigDecimal cost,

        @Nullable @Size(max = 5000) String description) {

    ProductDetails details(String givenNumber, CategoryId checkedCategory) {
        return new ProductDetails(
                givenNumber,
                name.strip(),
                checkedCategory.value(),
                specification,
                unit,
                price,
                floorPrice,
                description);
    }

    /** What an existing product becomes when this says something new; what it leaves open stays. */
    DefineProduct over(Product existing) {
        ProductDetails before = existing.details();
        return new DefineProduct(
                number,
                name,
                category == null ? before.categoryId() : category,
                specification == null ? before.specification() : specification,
                unit == null ? before.unit() : unit,
                price.signum() == 0 ? before.price() : price,
                floorPrice == null ? before.floorPrice() : floorPrice,
                cost,
                description == null ? before.description() : description);
    }
}
