package com.zhike.crm.knowledge.comment;

import com.zhike.crm.platform.problem.NotFound;

/** There is no such remark. */
public class CommentNotFound extends NotFound {

    CommentNotFound() {
        super("comment-not-found");
    }
}
