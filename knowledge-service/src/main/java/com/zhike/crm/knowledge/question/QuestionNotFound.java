package com.zhike.crm.knowledge.question;

import com.zhike.crm.platform.problem.NotFound;

/** There is no such question. */
public class QuestionNotFound extends NotFound {

    public QuestionNotFound() {
        super("question-not-found");
    }
}
