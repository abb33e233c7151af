package com.zhike.crm.surveys.target;

import com.zhike.crm.platform.problem.NotFound;

/** The customer does not stand on the target list, or the caller may not see him there. */
public class TargetNotFound extends NotFound {

    public TargetNotFound() {
        super("target-not-found");
    }
}
