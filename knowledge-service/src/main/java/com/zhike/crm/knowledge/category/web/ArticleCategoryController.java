package com.zhike.crm.knowledge.category.web;

import com.zhike.crm.knowledge.category.CategoryId;
import com.zhike.crm.knowledge.category.CategoryKind;
import com.zhike.crm.knowledge.category.CategoryNode;
import com.zhike.crm.knowledge.category.CategoryQueries;
import com.zhike.crm.knowledge.category.CategoryService;
import com.zhike.crm.knowledge.category.DefineCategory;
import com.zhike.crm.platform.security.CurrentEmployee;
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
@RequestMapping("/api/article-categories")
class ArticleCategoryController {

    private static final String EDIT = "hasAuthority('knowledge.edit')";

    private final CategoryService categories;

    private final CategoryQueries queries;

    ArticleCategoryController(CategoryService categories, CategoryQueries queries) {
        this.categories = categories;
        this.queries = queries;
    }

    @GetMapping
    List<CategoryNode> tree(CurrentEmployee reader) {
        return queries.tree(CategoryKind.ARTICLE, reader);
    }

    @PostMapping
    @PreAuthorize(EDIT)
    @ResponseStatus(HttpStatus.CREATED)
    CategoryId add(@RequestBody @Valid DefineCategory command) {
        return categories.add(CategoryKind.ARTICLE, command);
    }

    @PutMapping("/{id}")
    @PreAuthorize(EDIT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@PathVariable UUID id, @RequestBody @Valid DefineCategory command) {
        categories.change(CategoryKind.ARTICLE, new CategoryId(id), command);
    }

    @DeleteMapping("/{id}")
    @PreAuthorize(EDIT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id) {
        categories.remove(CategoryKind.ARTICLE, new CategoryId(id));
    }
}
