package com.zhike.crm.surveys.sheet;

import com.zhike.crm.platform.problem.Conflict;
import java.util.UUID;

/** The customer answered this survey, which takes one sheet of each. */
public class AlreadyAnswered extends Conflict {

    AlreadyAnswered(UUID sheet) {
        super("already-answered");
        withProperty("sheetId", sheet);
    }
}
