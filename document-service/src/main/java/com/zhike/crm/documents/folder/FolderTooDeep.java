package com.zhike.crm.documents.folder;

import com.zhike.crm.platform.problem.Conflict;

/** Folders lie in each other too deep. */
class FolderTooDeep extends Conflict {

    FolderTooDeep(int deepest) {
        super("folder-too-deep", deepest);
    }
}
