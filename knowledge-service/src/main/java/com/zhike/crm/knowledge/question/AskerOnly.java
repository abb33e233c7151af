package com.zhike.crm.knowledge.question;

import com.zhike.crm.platform.problem.Forbidden;

/** Only the asker may do this. */
public class AskerOnly extends Forbidden {

    AskerOnly() {
        super("asker-only");
    }
}
