package com.zhike.crm.documents.document;

import com.zhike.crm.platform.problem.Conflict;

/** The owner of the folder keeps as much as he may. */
public class QuotaExceeded extends Conflict {

    public QuotaExceeded() {
        super("quota-exceeded");
    }
}
