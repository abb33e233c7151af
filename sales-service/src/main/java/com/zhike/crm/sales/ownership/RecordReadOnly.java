package com.zhike.crm.sales.ownership;

import com.zhike.crm.platform.problem.Forbidden;

/** The caller sees the record because the customer is his, but it is somebody else's. */
public class RecordReadOnly extends Forbidden {

    public RecordReadOnly() {
        super("record-read-only");
    }
}
