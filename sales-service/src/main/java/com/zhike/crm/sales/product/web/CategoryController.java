package com.zhike.crm.sales.product.web;

import com.zhike.crm.sales.product.CategoryId;
import com.zhike.crm.sales.product.CategoryNode;
import com.zhike.crm.sales.product.CategoryQueries;
import com.zhike.crm.sales.product.CategoryService;
import com.zhike.crm.sales.product.DefineCategory;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/product-categories")
class CategoryController {

    private static final String EDIT = "hasAuthority('product.edit')";

    private final CategoryService categories;

    private final CategoryQueries queries;

    CategoryController(CategoryService categories, CategoryQueries queries) {
        this.categories = categories;
        this.queries = queries;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('product.view')")
    List<CategoryNode> tree() {
        return queries.tree();
    }

    @PostMapping
    @PreAuthorize(EDIT)
    @ResponseStatus(HttpStatus.CREATED)
    CategoryNode add(@RequestBody @Valid DefineCategory command) {
        return queries.node(categories.add(command));
    }

    @PutMapping("/{id}")
    @PreAuthorize(EDIT)
    CategoryNode change(@PathVariable UUID id, @RequestBody @Valid DefineCategory command) {
        categories.change(new CategoryId(id), command);
        return queries.node(new CategoryId(id));
    }

    @DeleteMapping("/{id}")
    @PreAuthorize(EDIT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id) {
        categories.remove(new CategoryId(id));
    }
}
