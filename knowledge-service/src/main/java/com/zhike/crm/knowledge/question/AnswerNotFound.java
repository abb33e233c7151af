package com.zhike.crm.knowledge.question;

import com.zhike.crm.platform.problem.NotFound;

/** There is no such answer. */
public class AnswerNotFound extends NotFound {

    public AnswerNotFound() {
        super("answer-not-found");
    }
}
