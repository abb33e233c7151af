package com.zhike.crm.sales.opportunity;

import com.zhike.crm.platform.problem.Conflict;

/** A closed opportunity is read-only. */
public class OpportunityClosed extends Conflict {

    public OpportunityClosed(String number) {
        super("opportunity-closed", number);
    }
}
