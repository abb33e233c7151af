package com.zhike.crm.knowledge.question;

import com.zhike.crm.knowledge.article.ArticleId;
import com.zhike.crm.knowledge.article.ArticleService;
import com.zhike.crm.knowledge.article.ArticleSource;
import com.zhike.crm.knowledge.article.WriteArticle;
import com.zhike.crm.knowledge.richtext.RichText;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes an article of an answer; both its author and whoever makes it are named. */
@Service
public class AnswerToArticle {

    private static final int LONGEST_TITLE = 200;

    private final AnswerService answers;

    private final ArticleService articles;

    AnswerToArticle(AnswerService answers, ArticleService articles) {
        this.answers = answers;
        this.articles = articles;
    }

    /** Drafts the article; whoever may publish decides what becomes of it. */
    @Transactional
    public ArticleId make(AnswerId id, MakeArticle command, CurrentEmployee by) {
        AnswerService.ArticleMaterial material = answers.material(id);
        String title = material.title();
        return articles.draft(
                new WriteArticle(
                        title.substring(0, Math.min(title.length(), LONGEST_TITLE)),
                        command.categoryId(),
                        null,
                        null,
                        RichText.ofPlain(material.text()),
                        null,
                        null,
                        null),
                List.of(),
                new ArticleSource(
                        by.id(),
                        by.departmentId(),
                        material.author(),
                        material.question().value()),
                by);
    }
}
