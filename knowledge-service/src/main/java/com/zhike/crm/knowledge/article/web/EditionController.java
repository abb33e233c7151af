package com.zhike.crm.knowledge.article.web;

import com.zhike.crm.knowledge.article.ArticleEdition;
import com.zhike.crm.knowledge.article.ArticleId;
import com.zhike.crm.knowledge.article.ArticleQueries;
import com.zhike.crm.knowledge.article.ArticleView;
import com.zhike.crm.knowledge.article.ArticleWording;
import com.zhike.crm.knowledge.article.EditionService;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.web.Versioned;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/articles/{id}/editions")
class EditionController {

    private final EditionService editions;

    private final ArticleQueries queries;

    EditionController(EditionService editions, ArticleQueries queries) {
        this.editions = editions;
        this.queries = queries;
    }

    @GetMapping
    List<ArticleEdition> all(@PathVariable UUID id, CurrentEmployee by) {
        return editions.all(new ArticleId(id), by);
    }

    @GetMapping("/{edition}")
    ArticleWording get(@PathVariable UUID id, @PathVariable int edition, CurrentEmployee by) {
        return editions.get(new ArticleId(id), edition, by);
    }

    @PostMapping("/{edition}/restore")
    ResponseEntity<ArticleView> restore(@PathVariable UUID id, @PathVariable int edition, CurrentEmployee by) {
        editions.restore(new ArticleId(id), edition, by);
        ArticleView view = queries.get(new ArticleId(id), by);
        return Versioned.ok(view, view.version());
    }
}
