package com.zhike.crm.sales.product;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CategoryRepository extends Repository<Category, CategoryId> {

    Category saveAndFlush(Category category);

    Optional<Category> findById(CategoryId id);

    void delete(Category category);
}
