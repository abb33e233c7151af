package com.zhike.crm.knowledge.article.web;

import com.zhike.crm.knowledge.article.ArticleId;
import com.zhike.crm.knowledge.article.ArticleQueries;
import com.zhike.crm.knowledge.article.ArticleTallies;
import com.zhike.crm.knowledge.article.ArticleTallies.Mark;
import com.zhike.crm.knowledge.comment.Comment;
import com.zhike.crm.knowledge.comment.WriteComment;
import com.zhike.crm.platform.security.CurrentEmployee;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/articles/{id}")
class ArticleReaderController {

    private final ArticleTallies tallies;

    private final ArticleQueries queries;

    ArticleReaderController(ArticleTallies tallies, ArticleQueries queries) {
        this.tallies = tallies;
        this.queries = queries;
    }

    @PutMapping("/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable UUID id, CurrentEmployee reader) {
        tallies.read(visible(id, reader), reader);
    }

    @PutMapping("/like")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void like(@PathVariable UUID id, CurrentEmployee reader) {
        tallies.mark(visible(id, reader), Mark.LIKE, reader);
    }

    @DeleteMapping("/like")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unlike(@PathVariable UUID id, CurrentEmployee reader) {
        tallies.unmark(visible(id, reader), Mark.LIKE, reader);
    }

    @PutMapping("/favourite")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void favour(@PathVariable UUID id, CurrentEmployee reader) {
        tallies.mark(visible(id, reader), Mark.FAVOURITE, reader);
    }

    @DeleteMapping("/favourite")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unfavour(@PathVariable UUID id, CurrentEmployee reader) {
        tallies.unmark(visible(id, reader), Mark.FAVOURITE, reader);
    }

    @PostMapping("/comments")
    @PreAuthorize("!principal.machine()")
    @ResponseStatus(HttpStatus.CREATED)
    List<Comment> comment(@PathVariable UUID id, @RequestBody @Valid WriteComment command, CurrentEmployee reader) {
        tallies.comment(visible(id, reader), command, reader);
        return queries.get(new ArticleId(id), reader).comments();
    }

    @DeleteMapping("/comments/{comment}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeComment(@PathVariable UUID id, @PathVariable UUID comment, CurrentEmployee reader) {
        tallies.removeComment(visible(id, reader), comment, reader);
    }

    private ArticleId visible(UUID id, CurrentEmployee reader) {
        queries.requireVisible(new ArticleId(id), reader);
        return new ArticleId(id);
    }
}
