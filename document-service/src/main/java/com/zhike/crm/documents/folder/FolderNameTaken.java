package com.zhike.crm.documents.folder;

import com.zhike.crm.platform.problem.Conflict;
import com.zhike.crm.platform.problem.FieldProblem;

/** The place has a folder of that name already. */
public class FolderNameTaken extends Conflict {

    public FolderNameTaken(String name) {
        super(new FieldProblem("name", "folder-name-taken", name));
    }
}
