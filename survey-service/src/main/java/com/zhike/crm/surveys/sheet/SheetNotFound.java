package com.zhike.crm.surveys.sheet;

import com.zhike.crm.platform.problem.NotFound;

/** There is no such sheet, or the caller may not see it. */
public class SheetNotFound extends NotFound {

    public SheetNotFound() {
        super("sheet-not-found");
    }
}
