package com.zhike.crm.knowledge.question;

import com.zhike.crm.platform.problem.Conflict;

/** Somebody has answered the question. */
public class QuestionAnswered extends Conflict {

    QuestionAnswered(String title) {
        super("question-answered", title);
    }
}
