package com.zhike.crm.sales.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.sales.ownership.Touch;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

class ProductTests {

    private static final Touch NOW = new Touch(UUID.randomUUID(), Instant.parse("2026-03-04T05:06:07Z"));

    @Test
    void aNewProductIsListed() {
        assertThat(eventsOf(aProduct())).singleElement().isInstanceOf(Product.Listed.class);
    }

    @Test
    void zerosBehindTheDecimalPointAreNoChange() {
        assertThat(eventsOf(aProduct().change(details("18.0000"), NOW).recost(new BigDecimal("9.00"), NOW)))
                .hasSize(1);
    }

    @Test
    void anotherPriceIsAChangeAndAnotherCostIsOneOfItsOwn() {
        assertThat(eventsOf(aProduct().change(details("19"), NOW).recost(BigDecimal.TEN, NOW)))
                .hasExactlyElementsOfTypes(Product.Listed.class, Product.Changed.class, Product.CostChanged.class);
    }

    @Test
    void delistingTwiceTellsOnce() {
        Product product = aProduct().delist(NOW).delist(NOW);

        assertThat(product.status()).isEqualTo(ProductStatus.DELISTED);
        assertThat(eventsOf(product)).hasExactlyElementsOfTypes(Product.Listed.class, Product.Delisted.class);
        assertThat(product.relist(NOW).status()).isEqualTo(ProductStatus.LISTED);
    }

    @Test
    void theFloorIsNotAboveThePrice() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> new ProductDetails(
                        "P1", "Tea", UUID.randomUUID(), null, null, BigDecimal.ONE, BigDecimal.TEN, null));
    }

    private static Product aProduct() {
        return Product.list(ProductId.next(), details("18"), new BigDecimal("9"), NOW);
    }

    private static ProductDetails details(String price) {
        return new ProductDetails("P1", "Tea", Category.DEFAULT.value(), null, null, new BigDecimal(price), null, null);
    }

    private static Collection<?> eventsOf(Product product) {
        Collection<?> events = ReflectionTestUtils.invokeMethod(product, "domainEvents");
        return events == null ? List.of() : events;
    }
}
