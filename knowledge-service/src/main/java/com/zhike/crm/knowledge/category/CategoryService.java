package com.zhike.crm.knowledge.category;

import com.zhike.crm.knowledge.audience.Audience;
import com.zhike.crm.platform.problem.Invalid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Grows and prunes the trees. */
@Service
@Transactional
public class CategoryService {

    private final CategoryRepository categories;

    private final CategoryQueries queries;

    private final Audience audience;

    CategoryService(CategoryRepository categories, CategoryQueries queries, Audience audience) {
        this.categories = categories;
        this.queries = queries;
        this.audience = audience;
    }

    public CategoryId add(CategoryKind kind, DefineCategory command) {
        check(kind, command, null);
        return categories
                .saveAndFlush(new Category(CategoryId.next(), kind, command))
                .id();
    }

    public void change(CategoryKind kind, CategoryId id, DefineCategory command) {
        Category category = get(kind, id);
        check(kind, command, id);
        categories.saveAndFlush(category.change(command));
    }

    public void remove(CategoryKind kind, CategoryId id) {
        Category category = get(kind, id);
        if (queries.used(id) || id.equals(kind.usual())) {
            throw new CategoryInUse(category.name());
        }
        categories.delete(category);
    }

    /** The category of that id, or the one for whatever is not sorted. */
    public UUID require(CategoryKind kind, @Nullable UUID id) {
        if (id == null) {
            return kind.usual().value();
        }
        if (!queries.exists(kind, id)) {
            throw Invalid.field("categoryId", "category-unknown");
        }
        return id;
    }

    private void check(CategoryKind kind, DefineCategory command, @Nullable CategoryId changed) {
        UUID parent = command.parentId();
        if (parent != null && !queries.exists(kind, parent)) {
            throw Invalid.field("parentId", "category-unknown");
        }
        if (parent != null && changed != null && queries.within(parent, changed)) {
            throw Invalid.field("parentId", "category-below-itself");
        }
        audience.require("departmentIds", command.departments());
        if (queries.nameTaken(kind, command, changed)) {
            throw new CategoryNameTaken(command.name());
        }
    }

    private Category get(CategoryKind kind, CategoryId id) {
        return categories.findById(id).filter(category -> category.isOf(kind)).orElseThrow(CategoryNotFound::new);
    }
}
