package com.zhike.crm.knowledge.category;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CategoryRepository extends Repository<Category, CategoryId> {

    Category saveAndFlush(Category category);

    Optional<Category> findById(CategoryId id);

    void delete(Category category);
}
