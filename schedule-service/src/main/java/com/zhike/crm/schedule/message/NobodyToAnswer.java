package com.zhike.crm.schedule.message;

import com.zhike.crm.platform.problem.Conflict;

/** The suite itself told it, or whoever did has left. */
public class NobodyToAnswer extends Conflict {

    public NobodyToAnswer() {
        super("nobody-to-answer");
    }
}
