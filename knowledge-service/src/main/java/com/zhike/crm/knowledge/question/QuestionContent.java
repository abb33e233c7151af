package com.zhike.crm.knowledge.question;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What is asked; plain text. */
@Embeddable
public record QuestionContent(
        String title,
        @Nullable String details,
        String category,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> tags) {

    public QuestionContent {
        tags = List.copyOf(tags);
    }
}
