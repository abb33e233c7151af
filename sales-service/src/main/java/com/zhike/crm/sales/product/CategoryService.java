package com.zhike.crm.sales.product;

import com.zhike.crm.platform.problem.Invalid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Grows and prunes the tree of categories. */
@Service
@Transactional
public class CategoryService {

    private final CategoryRepository categories;

    private final CategoryQueries queries;

    CategoryService(CategoryRepository categories, CategoryQueries queries) {
        this.categories = categories;
        this.queries = queries;
    }

    public CategoryId add(DefineCategory command) {
        check(command, null);
        CategoryId id = CategoryId.next();
        return categories
                .saveAndFlush(new Category(id, command.name().strip(), command.parent(), command.place()))
                .id();
    }

    public void change(CategoryId id, DefineCategory command) {
        Category category = get(id);
        check(command, id);
        categories.saveAndFlush(category.rename(command.name().strip()).move(command.parent(), command.place()));
    }

    public void remove(CategoryId id) {
        Category category = get(id);
        if (queries.used(id)) {
            throw new CategoryInUse(category.name());
        }
        categories.delete(category);
    }

    /** The category of that name, created at the top of the tree when there is none. */
    CategoryId named(String name) {
        return queries.find(name.strip())
                .map(CategoryId::new)
                .orElseGet(() -> add(new DefineCategory(name.strip(), null, null)));
    }

    /** The category of that id, or the one for whatever is not sorted. */
    CategoryId require(@Nullable UUID id) {
        if (id == null) {
            return Category.DEFAULT;
        }
        if (!queries.exists(id)) {
            throw Invalid.field("category", "category-unknown");
        }
        return new CategoryId(id);
    }

    private void check(DefineCategory command, @Nullable CategoryId changed) {
        CategoryId parent = command.parent();
        if (parent != null && !queries.exists(parent.value())) {
            throw Invalid.field("parentId", "category-unknown");
        }
        if (parent != null && changed != null && queries.within(parent, changed)) {
            throw Invalid.field("parentId", "category-below-itself");
        }
        if (queries.nameTaken(command, changed)) {
            throw new CategoryNameTaken(command.name());
        }
    }

    private Category get(CategoryId id) {
        return categories.findById(id).orElseThrow(CategoryNotFound::new);
    }
}
