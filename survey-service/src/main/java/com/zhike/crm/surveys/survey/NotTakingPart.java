package com.zhike.crm.surveys.survey;

import com.zhike.crm.platform.problem.Forbidden;

/** Only the employees who take part in a survey enter answers to it. */
public class NotTakingPart extends Forbidden {

    NotTakingPart(String title) {
        super("not-taking-part", title);
    }
}
