package com.zhike.crm.knowledge.article;

import com.zhike.crm.knowledge.trace.Touch;
import com.zhike.crm.knowledge.trace.Traces;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Something worth knowing, written down. */
@Entity
@Table(name = "article")
public class Article extends AbstractAggregateRoot<Article> {

    @EmbeddedId
    private ArticleId id;

    @Version
    private @Nullable Long version;

    @Embedded
    private ArticleContent content;

    @Embedded
    private ArticleSource source;

    @Enumerated(EnumType.STRING)
    private ArticleStatus status;

    private boolean pinned;

    private @Nullable String remark;

    private @Nullable Instant publishedAt;

    private @Nullable UUID publishedById;

    @Embedded
    private Traces traces;

    @SuppressWarnings("NullAway.Init")
    protected Article() {}

    private Article(ArticleId id, ArticleContent content, ArticleSource source, Touch touch) {
        this.id = id;
        this.content = content;
        this.source = source;
        this.status = ArticleStatus.DRAFT;
        this.traces = Traces.created(touch);
    }

    /** Writes a new article that nobody but its author sees. */
    public static Article draft(ArticleId id, ArticleContent content, ArticleSource source, Touch touch) {
        Article article = new Article(id, content, source, touch);
        article.registerEvent(new Written(id, content, touch));
        return article;
    }

    /** An author changes what is not yet published; an editor may change anything. */
    public Article rewrite(ArticleContent changed, boolean editor, Touch touch) {
        if (!editor && (status == ArticleStatus.PUBLISHED || status == ArticleStatus.RETIRED)) {
            throw new ArticleFixed(content.title());
        }
        content = changed;
        traces = traces.changed(touch);
        registerEvent(new Written(id, content, touch));
        return this;
    }

    /** Says it again as it was said before. */
    Article reword(ArticleWording former, boolean editor, Touch touch) {
        return rewrite(content.saying(former), editor, touch);
    }

    /** Hands the article to those who may publish it. */
    public Article submit(Touch touch) {
        requireOneOf(ArticleStatus.DRAFT, ArticleStatus.RETURNED);
        return become(ArticleStatus.SUBMITTED, touch);
    }

    /** Gives it back to its author with what is missing. */
    public Article sendBack(String reason, Touch touch) {
        requireOneOf(ArticleStatus.SUBMITTED);
        remark = reason;
        return become(ArticleStatus.RETURNED, touch);
    }

    public Article publish(Touch touch) {
        requireOneOf(ArticleStatus.DRAFT, ArticleStatus.SUBMITTED, ArticleStatus.RETURNED, ArticleStatus.RETIRED);
        remark = null;
        publishedAt = touch.at();
        publishedById = touch.by();
        registerEvent(new Published(id, content, source.authorId()));
        return become(ArticleStatus.PUBLISHED, touch);
    }

    public Article retire(Touch touch) {
        requireOneOf(ArticleStatus.PUBLISHED);
        return become(ArticleStatus.RETIRED, touch);
    }

    public Article pin(boolean nowPinned, Touch touch) {
        if (pinned != nowPinned) {
            pinned = nowPinned;
            traces = traces.changed(touch);
        }
        return this;
    }

    /** Allows the article to be deleted; one that is published has to be retired first. */
    Article discard(boolean editor) {
        if (status == ArticleStatus.PUBLISHED) {
            throw new ArticleStatusWrong(content.title());
        }
        if (!editor && status == ArticleStatus.RETIRED) {
            throw new ArticleFixed(content.title());
        }
        return this;
    }

    /** A draft is its author's alone; editors see what was handed to them. */
    boolean handledBy(UUID employee, boolean editor) {
        return source.authorId().equals(employee) || (editor && status != ArticleStatus.DRAFT);
    }

    private void requireOneOf(ArticleStatus... allowed) {
        if (!List.of(allowed).contains(status)) {
            throw new ArticleStatusWrong(content.title());
        }
    }

    private Article become(ArticleStatus now, Touch touch) {
        status = now;
        traces = traces.changed(touch);
        return this;
    }

    public ArticleId id() {
        return id;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public ArticleStatus status() {
        return status;
    }

    /** The words were written or changed. */
    public record Written(ArticleId article, ArticleContent content, Touch touch) {}

    /** People can read it from now on. */
    public record Published(ArticleId article, ArticleContent content, UUID author) {}
}
