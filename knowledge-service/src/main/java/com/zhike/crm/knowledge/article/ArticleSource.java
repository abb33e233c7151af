package com.zhike.crm.knowledge.article;

import com.zhike.crm.platform.security.CurrentEmployee;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote an article, and the answer it was made of.
 *
 * @param contributorId whose answer it was
 */
@Embeddable
public record ArticleSource(
        UUID authorId,
        @Nullable UUID departmentId,
        @Nullable UUID contributorId,
        @Nullable UUID questionId) {

    static ArticleSource writtenBy(CurrentEmployee author) {
        return new ArticleSource(author.id(), author.departmentId(), null, null);
    }
}
