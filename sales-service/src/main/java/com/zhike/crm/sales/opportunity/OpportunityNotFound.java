package com.zhike.crm.sales.opportunity;

import com.zhike.crm.platform.problem.NotFound;

/** There is no such opportunity, at least not for the caller. */
public class OpportunityNotFound extends NotFound {

    public OpportunityNotFound() {
        super("opportunity-not-found");
    }
}
