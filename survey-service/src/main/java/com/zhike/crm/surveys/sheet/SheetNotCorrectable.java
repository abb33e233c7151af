package com.zhike.crm.surveys.sheet;

import com.zhike.crm.platform.problem.Forbidden;

/** The sheet is somebody else's, or was submitted too long ago. */
public class SheetNotCorrectable extends Forbidden {

    public SheetNotCorrectable() {
        super("sheet-not-correctable");
    }
}
