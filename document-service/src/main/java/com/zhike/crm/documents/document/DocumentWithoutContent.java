package com.zhike.crm.documents.document;

import com.zhike.crm.platform.problem.Conflict;

/** A shortcut has no content of its own. */
public class DocumentWithoutContent extends Conflict {

    public DocumentWithoutContent() {
        super("document-without-content");
    }
}
