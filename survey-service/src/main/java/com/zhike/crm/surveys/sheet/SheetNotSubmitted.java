package com.zhike.crm.surveys.sheet;

import com.zhike.crm.platform.problem.Conflict;

/** A sheet that never counted need not be declared void. */
public class SheetNotSubmitted extends Conflict {

    public SheetNotSubmitted() {
        super("sheet-not-submitted");
    }
}
