package com.zhike.crm.knowledge.question;

import com.zhike.crm.platform.problem.Conflict;

/** Nobody votes on his own answer. */
public class OwnAnswer extends Conflict {

    OwnAnswer() {
        super("own-answer");
    }
}
