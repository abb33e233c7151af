package com.zhike.crm.sales.product.web;

import com.zhike.crm.platform.history.Change;
import com.zhike.crm.platform.history.ChangeHistory;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.web.IfMatch;
import com.zhike.crm.platform.web.Versioned;
import com.zhike.crm.sales.product.DefineProduct;
import com.zhike.crm.sales.product.ProductChoice;
import com.zhike.crm.sales.product.ProductFilter;
import com.zhike.crm.sales.product.ProductId;
import com.zhike.crm.sales.product.ProductQueries;
import com.zhike.crm.sales.product.ProductService;
import com.zhike.crm.sales.product.ProductView;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/products")
class ProductController {

    private static final String VIEW = "hasAuthority('product.view')";

    private static final String EDIT = "hasAuthority('product.edit')";

    private final ProductService products;

    private final ProductQueries queries;

    private final ChangeHistory history;

    ProductController(ProductService products, ProductQueries queries, ChangeHistory history) {
        this.products = products;
        this.queries = queries;
        this.history = history;
    }

    @GetMapping
    @PreAuthorize(VIEW)
    Page<ProductView> search(@ParameterObject ProductFilter filter, PageQuery page, CurrentEmployee employee) {
        return queries.search(filter, page, employee);
    }

    @GetMapping("/choices")
    @PreAuthorize(VIEW)
    List<ProductChoice> choices(@RequestParam(required = false) @Nullable String q) {
        return queries.choices(q);
    }

    @GetMapping("/{id}")
    @PreAuthorize(VIEW)
    ResponseEntity<ProductView> get(@PathVariable UUID id, CurrentEmployee employee) {
        ProductView view = queries.get(new ProductId(id), employee);
        return Versioned.ok(view, view.version());
    }

    @PostMapping
    @PreAuthorize(EDIT)
    ResponseEntity<ProductView> define(@RequestBody @Valid DefineProduct command, CurrentEmployee employee) {
        ProductView view = queries.get(products.define(command, employee), employee);
        return Versioned.created(URI.create("/api/products/" + view.id()), view, view.version());
    }

    @PutMapping("/{id}")
    @PreAuthorize(EDIT)
    ResponseEntity<ProductView> change(
            @PathVariable UUID id, IfMatch read, @RequestBody @Valid DefineProduct command, CurrentEmployee employee) {
        products.change(new ProductId(id), read.version(), command, employee);
        return get(id, employee);
    }

    @PostMapping("/{id}/list")
    @PreAuthorize(EDIT)
    ResponseEntity<ProductView> list(@PathVariable UUID id, CurrentEmployee employee) {
        products.list(new ProductId(id), employee);
        return get(id, employee);
    }

    @PostMapping("/{id}/delist")
    @PreAuthorize(EDIT)
    ResponseEntity<ProductView> delist(@PathVariable UUID id, CurrentEmployee employee) {
        products.delist(new ProductId(id), employee);
        return get(id, employee);
    }

    @GetMapping("/{id}/history")
    @PreAuthorize(VIEW)
    Page<Change> history(@PathVariable UUID id, PageQuery page) {
        return history.of(ProductService.HISTORY, id, page);
    }

    @GetMapping("/{id}/cost-history")
    @PreAuthorize("hasAuthority('product.cost')")
    Page<Change> costHistory(@PathVariable UUID id, PageQuery page) {
        return history.of(ProductService.COST_HISTORY, id, page);
    }
}
