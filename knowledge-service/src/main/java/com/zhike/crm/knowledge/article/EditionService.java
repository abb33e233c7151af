package com.zhike.crm.knowledge.article;

import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows those who work on an article how it read before, and brings a former wording back. */
@Service
@Transactional
public class EditionService {

    private final ArticleService articles;

    private final ArticleEditions editions;

    EditionService(ArticleService articles, ArticleEditions editions) {
        this.articles = articles;
        this.editions = editions;
    }

    @Transactional(readOnly = true)
    public List<ArticleEdition> all(ArticleId article, CurrentEmployee by) {
        articles.get(article, by);
        return editions.of(article);
    }

    @Transactional(readOnly = true)
    public ArticleWording get(ArticleId article, int edition, CurrentEmployee by) {
        articles.get(article, by);
        return editions.get(article, edition);
    }

    /** The article reads again as it did; what it said in between is kept. */
    public void restore(ArticleId article, int edition, CurrentEmployee by) {
        articles.get(article, by);
        articles.reword(article, editions.get(article, edition), by);
    }
}
