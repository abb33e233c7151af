package com.zhike.crm.knowledge.question;

import com.zhike.crm.platform.problem.Conflict;

/** The best answer was changed before. */
public class AdoptionFinal extends Conflict {

    AdoptionFinal(String title) {
        super("adoption-final", title);
    }
}
