package com.zhike.crm.knowledge.article.messaging;

import com.zhike.crm.events.KnowledgeEvent.ArticlePublished;
import com.zhike.crm.knowledge.article.Article;
import com.zhike.crm.knowledge.category.CategoryQueries;
import com.zhike.crm.platform.outbox.Outbox;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the world which articles can be read; those of a category that is not open to everybody are kept quiet. */
@Component
class ArticleEventPublisher {

    private final Outbox outbox;

    private final CategoryQueries categories;

    private final Clock clock;

    ArticleEventPublisher(Outbox outbox, CategoryQueries categories, Clock clock) {
        this.outbox = outbox;
        this.categories = categories;
        this.clock = clock;
    }

    @EventListener
    void on(Article.Published event) {
        UUID category = event.content().categoryId();
        if (categories.openToAll(category)) {
            outbox.append(new ArticlePublished(
                    UUID.randomUUID(),
                    clock.instant(),
                    event.article().value(),
                    event.content().title(),
                    categories.name(category).orElse(""),
                    event.author()));
        }
    }
}
