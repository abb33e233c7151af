package com.zhike.crm.knowledge.article;

import com.zhike.crm.platform.problem.Conflict;

/** The act does not fit where the article stands. */
public class ArticleStatusWrong extends Conflict {

    ArticleStatusWrong(String title) {
        super("article-status-wrong", title);
    }
}
