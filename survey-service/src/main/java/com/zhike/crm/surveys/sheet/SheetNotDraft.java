package com.zhike.crm.surveys.sheet;

import com.zhike.crm.platform.problem.Conflict;

/** The sheet was submitted already. */
public class SheetNotDraft extends Conflict {

    public SheetNotDraft() {
        super("sheet-not-draft");
    }
}
