package com.zhike.crm.surveys.sheet;

import com.zhike.crm.platform.problem.Conflict;

/** The sheet does not count any more, and stays as it is. */
public class SheetVoid extends Conflict {

    public SheetVoid() {
        super("sheet-void");
    }
}
