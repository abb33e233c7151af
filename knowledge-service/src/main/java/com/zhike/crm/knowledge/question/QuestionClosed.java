package com.zhike.crm.knowledge.question;

import com.zhike.crm.platform.problem.Conflict;

/** The question no longer waits for an answer. */
public class QuestionClosed extends Conflict {

    QuestionClosed(String title) {
        super("question-closed", title);
    }
}
