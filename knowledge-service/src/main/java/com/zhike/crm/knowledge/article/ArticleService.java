package com.zhike.crm.knowledge.article;

import com.zhike.crm.knowledge.attachment.Attachment;
import com.zhike.crm.knowledge.attachment.Attachments;
import com.zhike.crm.knowledge.trace.Touch;
import com.zhike.crm.platform.problem.Forbidden;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings articles from their authors to their readers. */
@Service
@Transactional
public class ArticleService {

    public static final String KIND = "article";

    private final ArticleRepository articles;

    private final ArticleAdmission admission;

    private final ArticleQueries queries;

    private final Attachments attachments;

    private final Clock clock;

    ArticleService(
            ArticleRepository articles,
            ArticleAdmission admission,
            ArticleQueries queries,
            Attachments attachments,
            Clock clock) {
        this.articles = articles;
        this.admission = admission;
        this.queries = queries;
        this.attachments = attachments;
        this.clock = clock;
    }

    public ArticleId draft(WriteArticle command, List<Attachment> files, CurrentEmployee by) {
        return draft(command, files, ArticleSource.writtenBy(by), by);
    }

    /** Drafts an article that is made of somebody's answer. */
    public ArticleId draft(WriteArticle command, List<Attachment> files, ArticleSource source, CurrentEmployee by) {
        ArticleId id = ArticleId.next();
        attachments.keep(KIND, id.value(), files);
        articles.saveAndFlush(Article.draft(id, admission.admit(command), source, touch(by)));
        return id;
    }

    public void rewrite(
            ArticleId id, long readVersion, WriteArticle command, List<Attachment> files, CurrentEmployee by) {
        Article article = get(id, by);
        queries.requireFresh(article, readVersion, by);
        attachments.keep(KIND, id.value(), files);
        articles.saveAndFlush(article.rewrite(admission.admit(command), editor(by), touch(by)));
    }

    void reword(ArticleId id, ArticleWording wording, CurrentEmployee by) {
        articles.saveAndFlush(get(id, by).reword(wording, editor(by), touch(by)));
    }

    public void submit(ArticleId id, CurrentEmployee by) {
        articles.saveAndFlush(get(id, by).submit(touch(by)));
    }

    public void sendBack(ArticleId id, SendBackArticle command, CurrentEmployee by) {
        articles.saveAndFlush(get(id, by).sendBack(command.reason().strip(), touch(by)));
    }

    public void publish(ArticleId id, CurrentEmployee by) {
        articles.saveAndFlush(get(id, by).publish(touch(by)));
    }

    public void retire(ArticleId id, CurrentEmployee by) {
        articles.saveAndFlush(get(id, by).retire(touch(by)));
    }

    public void pin(ArticleId id, boolean pinned, CurrentEmployee by) {
        articles.saveAndFlush(get(id, by).pin(pinned, touch(by)));
    }

    public void delete(ArticleId id, CurrentEmployee by) {
        articles.delete(get(id, by).discard(editor(by)));
        queries.forget(id);
        attachments.drop(KIND, id.value());
    }

    /** The article for somebody who works on it; for others it is there to be read or not at all. */
    Article get(ArticleId id, CurrentEmployee by) {
        Article article = articles.findById(id).orElseThrow(ArticleNotFound::new);
        if (!article.handledBy(by.id(), editor(by))) {
            queries.requireVisible(id, by);
            throw new Forbidden("forbidden");
        }
        return article;
    }

    private static boolean editor(CurrentEmployee employee) {
        return employee.may("knowledge.edit");
    }

    private Touch touch(CurrentEmployee by) {
        return new Touch(by.id(), clock.instant());
    }
}
