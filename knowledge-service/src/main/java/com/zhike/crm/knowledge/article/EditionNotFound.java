package com.zhike.crm.knowledge.article;

import com.zhike.crm.platform.problem.NotFound;

/** The article never had that many editions. */
public class EditionNotFound extends NotFound {

    EditionNotFound() {
        super("edition-not-found");
    }
}
