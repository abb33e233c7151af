package com.zhike.crm.knowledge.article;

import com.zhike.crm.knowledge.category.CategoryKind;
import com.zhike.crm.knowledge.category.CategoryService;
import com.zhike.crm.knowledge.product.KnownProducts;
import com.zhike.crm.knowledge.richtext.RichText;
import org.springframework.stereotype.Component;

/** Checks what somebody enters as an article. */
@Component
class ArticleAdmission {

    private final CategoryService categories;

    private final KnownProducts products;

    ArticleAdmission(CategoryService categories, KnownProducts products) {
        this.categories = categories;
        this.products = products;
    }

    ArticleContent admit(WriteArticle command) {
        products.require("productIds", command.products());
        return new ArticleContent(
                command.title().strip(),
                categories.require(CategoryKind.ARTICLE, command.categoryId()),
                command.labels(),
                command.summary() == null || command.summary().isBlank()
                        ? null
                        : command.summary().strip(),
                RichText.required("body", command.body()),
                command.validUntil(),
                command.products());
    }
}
