package com.zhike.crm.sales.opportunity;

import com.zhike.crm.platform.problem.Conflict;

/** An open opportunity cannot be taken up again. */
public class OpportunityNotClosed extends Conflict {

    public OpportunityNotClosed(String number) {
        super("opportunity-not-closed", number);
    }
}
