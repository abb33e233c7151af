package com.zhike.crm.knowledge.article.web;

import com.zhike.crm.knowledge.article.ArticleFilter;
import com.zhike.crm.knowledge.article.ArticleId;
import com.zhike.crm.knowledge.article.ArticleQueries;
import com.zhike.crm.knowledge.article.ArticleService;
import com.zhike.crm.knowledge.article.ArticleSummary;
import com.zhike.crm.knowledge.article.ArticleView;
import com.zhike.crm.knowledge.article.WriteArticle;
import com.zhike.crm.knowledge.attachment.Attachment;
import com.zhike.crm.knowledge.attachment.Attachments;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.web.IfMatch;
import com.zhike.crm.platform.web.Versioned;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
@RequestMapping("/api/articles")
class ArticleController {

    private final ArticleService articles;

    private final ArticleQueries queries;

    private final Attachments attachments;

    ArticleController(ArticleService articles, ArticleQueries queries, Attachments attachments) {
        this.articles = articles;
        this.queries = queries;
        this.attachments = attachments;
    }

    @GetMapping
    Page<ArticleSummary> search(@ParameterObject ArticleFilter filter, PageQuery page, CurrentEmployee reader) {
        return queries.search(filter, page, reader);
    }

    @GetMapping("/{id}")
    ResponseEntity<ArticleView> get(@PathVariable UUID id, CurrentEmployee reader) {
        ArticleView view = queries.get(new ArticleId(id), reader);
        return Versioned.ok(view, view.version());
    }

    @PostMapping
    @PreAuthorize("!principal.machine()")
    ResponseEntity<ArticleView> draft(@RequestBody @Valid WriteArticle command, CurrentEmployee by) {
        List<Attachment> files = attachments.admit(ArticleService.KIND, null, command.files());
        ArticleView view = queries.get(articles.draft(command, files, by), by);
        return Versioned.created(URI.create("/api/articles/" + view.id()), view, view.version());
    }

    @PutMapping("/{id}")
    ResponseEntity<ArticleView> rewrite(
            @PathVariable UUID id, IfMatch read, @RequestBody @Valid WriteArticle command, CurrentEmployee by) {
        queries.requireVisible(new ArticleId(id), by);
        List<Attachment> files = attachments.admit(ArticleService.KIND, id, command.files());
        articles.rewrite(new ArticleId(id), read.version(), command, files, by);
        return get(id, by);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable UUID id, CurrentEmployee by) {
        articles.delete(new ArticleId(id), by);
    }
}
