package com.zhike.crm.knowledge.article;

import com.zhike.crm.platform.problem.Forbidden;

/** The article is published and only editors may change it. */
public class ArticleFixed extends Forbidden {

    ArticleFixed(String title) {
        super("article-fixed", title);
    }
}
