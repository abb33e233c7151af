package com.zhike.crm.documents.document;

import com.zhike.crm.platform.problem.NotFound;

/** There is no such document, or nobody let this reader see it. */
public class DocumentNotFound extends NotFound {

    public DocumentNotFound() {
        super("document-not-found");
    }
}
