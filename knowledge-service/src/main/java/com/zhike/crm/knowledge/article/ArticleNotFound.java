package com.zhike.crm.knowledge.article;

import com.zhike.crm.platform.problem.NotFound;

/** There is no such article for the reader. */
public class ArticleNotFound extends NotFound {

    public ArticleNotFound() {
        super("article-not-found");
    }
}
