package com.zhike.crm.knowledge.question;

import com.zhike.crm.platform.problem.Forbidden;

/** Only the author may do this. */
public class AuthorOnly extends Forbidden {

    AuthorOnly() {
        super("author-only");
    }
}
