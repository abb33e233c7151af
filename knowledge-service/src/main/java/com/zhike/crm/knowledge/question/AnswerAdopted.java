package com.zhike.crm.knowledge.question;

import com.zhike.crm.platform.problem.Conflict;

/** The answer was taken as the best. */
public class AnswerAdopted extends Conflict {

    AnswerAdopted() {
        super("answer-adopted");
    }
}
