package com.zhike.crm.knowledge.article;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ArticleRepository extends Repository<Article, ArticleId> {

    Article saveAndFlush(Article article);

    Optional<Article> findById(ArticleId id);

    void delete(Article article);
}
