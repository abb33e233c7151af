package com.zhike.crm.knowledge.article;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identity of an article. */
@Embeddable
public record ArticleId(@JsonValue @Column(name = "id") UUID value) {

    static ArticleId next() {
        return new ArticleId(UuidCreator.getTimeOrderedEpoch());
    }
}
