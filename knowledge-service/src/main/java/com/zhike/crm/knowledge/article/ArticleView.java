package com.zhike.crm.knowledge.article;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.zhike.crm.knowledge.attachment.Attachment;
import com.zhike.crm.knowledge.comment.Comment;
import com.zhike.crm.knowledge.product.KnownProduct;
import java.util.List;
import java.util.UUID;

/** An article as it is shown. */
public record ArticleView(
        @JsonUnwrapped ArticleText text,
        List<Attachment> attachments,
        List<KnownProduct> products,
        List<Comment> comments) {

    /** The version it was read in. */
    public long version() {
        return text.version();
    }

    /** Which article it is. */
    public UUID id() {
        return text.id();
    }
}
