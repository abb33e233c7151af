package com.zhike.crm.knowledge.article.web;

import com.zhike.crm.knowledge.article.ArticleId;
import com.zhike.crm.knowledge.article.ArticleQueries;
import com.zhike.crm.knowledge.article.ArticleService;
import com.zhike.crm.knowledge.article.ArticleView;
import com.zhike.crm.knowledge.article.SendBackArticle;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.web.Versioned;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/articles/{id}")
class ArticleProgressController {

    private static final String EDIT = "hasAuthority('knowledge.edit')";

    private final ArticleService articles;

    private final ArticleQueries queries;

    ArticleProgressController(ArticleService articles, ArticleQueries queries) {
        this.articles = articles;
        this.queries = queries;
    }

    @PostMapping("/submit")
    ResponseEntity<ArticleView> submit(@PathVariable UUID id, CurrentEmployee by) {
        articles.submit(new ArticleId(id), by);
        return view(id, by);
    }

    @PostMapping("/publish")
    @PreAuthorize(EDIT)
    ResponseEntity<ArticleView> publish(@PathVariable UUID id, CurrentEmployee by) {
        articles.publish(new ArticleId(id), by);
        return view(id, by);
    }

    @PostMapping("/send-back")
    @PreAuthorize(EDIT)
    ResponseEntity<ArticleView> sendBack(
            @PathVariable UUID id, @RequestBody @Valid SendBackArticle command, CurrentEmployee by) {
        articles.sendBack(new ArticleId(id), command, by);
        return view(id, by);
    }

    @PostMapping("/retire")
    @PreAuthorize(EDIT)
    ResponseEntity<ArticleView> retire(@PathVariable UUID id, CurrentEmployee by) {
        articles.retire(new ArticleId(id), by);
        return view(id, by);
    }

    @PutMapping("/pin")
    @PreAuthorize(EDIT)
    ResponseEntity<ArticleView> pin(@PathVariable UUID id, CurrentEmployee by) {
        articles.pin(new ArticleId(id), true, by);
        return view(id, by);
    }

    @DeleteMapping("/pin")
    @PreAuthorize(EDIT)
    ResponseEntity<ArticleView> unpin(@PathVariable UUID id, CurrentEmployee by) {
        articles.pin(new ArticleId(id), false, by);
        return view(id, by);
    }

    private ResponseEntity<ArticleView> view(UUID id, CurrentEmployee reader) {
        ArticleView view = queries.get(new ArticleId(id), reader);
        return Versioned.ok(view, view.version());
    }
}
