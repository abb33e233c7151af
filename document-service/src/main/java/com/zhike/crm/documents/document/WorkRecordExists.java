package com.zhike.crm.documents.document;

import com.zhike.crm.platform.problem.Conflict;

/** The author has another work record of that day. */
public class WorkRecordExists extends Conflict {

    public WorkRecordExists() {
        super("work-record-exists");
    }
}
