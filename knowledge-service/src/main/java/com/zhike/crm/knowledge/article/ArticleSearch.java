package com.zhike.crm.knowledge.article;

import com.zhike.crm.knowledge.attachment.Attachments;
import com.zhike.crm.knowledge.richtext.RichText;
import com.zhike.crm.knowledge.search.SearchIndex;
import com.zhike.crm.knowledge.search.SearchText;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the words of articles findable, the names of their files among them. */
@Component
class ArticleSearch {

    private final SearchIndex index;

    private final Attachments attachments;

    ArticleSearch(SearchIndex index, Attachments attachments) {
        this.index = index;
        this.attachments = attachments;
    }

    @EventListener
    void on(Article.Written event) {
        ArticleContent content = event.content();
        UUID id = event.article().value();
        String hints = String.join(" ", content.tags())
                + " " + Objects.requireNonNullElse(content.summary(), "")
                + " " + Attachments.names(attachments.of(ArticleService.KIND, id));
        index.put(ArticleService.KIND, id, new SearchText(content.title(), hints, RichText.words(content.body())));
    }
}
