package com.zhike.crm.documents.document;

import com.zhike.crm.platform.problem.Conflict;
import com.zhike.crm.platform.problem.FieldProblem;
import java.util.UUID;

/** The place has a document of that name already; tells which, so that it can be replaced. */
class DocumentNameTaken extends Conflict {

    DocumentNameTaken(String name, UUID by) {
        super(new FieldProblem("name", "document-name-taken", name));
        withProperty("documentId", by);
    }
}
