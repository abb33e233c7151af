package com.zhike.crm.documents.document;

import com.zhike.crm.platform.problem.Conflict;

/** The file is not one that is read or written as text. */
public class NoText extends Conflict {

    public NoText() {
        super("no-text");
    }
}
