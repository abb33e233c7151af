package com.zhike.crm.sales.product.web;

import static com.zhike.crm.test.As.as;
import static com.zhike.crm.test.TestCompany.DIRECTOR;
import static com.zhike.crm.test.TestCompany.SURVEYOR;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;

import com.zhike.crm.platform.history.ChangeHistory;
import com.zhike.crm.sales.product.CategoryId;
import com.zhike.crm.sales.product.CategoryInUse;
import com.zhike.crm.sales.product.CategoryQueries;
import com.zhike.crm.sales.product.CategoryService;
import com.zhike.crm.sales.product.ProductId;
import com.zhike.crm.sales.product.ProductNotFound;
import com.zhike.crm.sales.product.ProductQueries;
import com.zhike.crm.sales.product.ProductService;
import com.zhike.crm.sales.product.ProductStatus;
import com.zhike.crm.sales.product.ProductView;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest({ProductController.class, CategoryController.class})
class ProductControllerTests {

    private static final UUID ID = UUID.randomUUID();

    private final MockMvcTester mvc;

    @MockitoBean
    private ProductService products;

    @MockitoBean
    private ProductQueries queries;

    @MockitoBean
    private CategoryService categories;

    @MockitoBean
    private CategoryQueries categoryQueries;

    @MockitoBean
    private ChangeHistory history;

    ProductControllerTests(@Autowired MockMvcTester mvc) {
        this.mvc = mvc;
    }

    @Test
    void aProductIsDefined() {
        given(products.define(any(), any())).willReturn(new ProductId(ID));
        given(queries.get(eq(new ProductId(ID)), any())).willReturn(aView());

        assertThat(mvc.post()
                        .uri("/api/products")
                        .with(as(DIRECTOR))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\": \"Tea\", \"price\": 18.5}"))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.price")
                .isEqualTo(18.5);
    }

    @Test
    void aPriceHasUpToFourDecimals() {
        assertThat(mvc.post()
                        .uri("/api/products")
                        .with(as(DIRECTOR))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\": \"Tea\", \"price\": 18.00001}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("price");
    }

    @Test
    void aProductThatIsNotThereIsNotFound() {
        given(queries.get(any(), any())).willThrow(new ProductNotFound());

        assertThat(mvc.get().uri("/api/products/" + ID).with(as(ZHANG_WEI))).hasStatus(404);
    }

    @Test
    void sellersReadAndOnlyEditorsEdit() {
        assertThat(mvc.post().uri("/api/products/" + ID + "/delist").with(as(ZHANG_WEI)))
                .hasStatus(403);
        assertThat(mvc.get().uri("/api/products").with(as(SURVEYOR))).hasStatus(403);
        assertThat(mvc.get().uri("/api/product-categories").with(as(SURVEYOR))).hasStatus(403);
    }

    @Test
    void aCategoryInUseStays() {
        willThrow(new CategoryInUse("茶")).given(categories).remove(new CategoryId(ID));

        assertThat(mvc.delete()
                        .uri("/api/product-categories/" + ID)
                        .with(as(DIRECTOR))
                        .header("Accept-Language", "zh-CN"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.title")
                .isEqualTo("分类正在使用");
    }

    private static ProductView aView() {
        return new ProductView(
                ID,
                0,
                "P0001",
                "Tea",
                ID,
                "默认",
                null,
                null,
                new BigDecimal("18.5"),
                null,
                null,
                "CNY",
                ProductStatus.LISTED,
                null,
                Instant.EPOCH);
    }
}
