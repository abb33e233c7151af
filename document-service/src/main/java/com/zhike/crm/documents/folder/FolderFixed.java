package com.zhike.crm.documents.folder;

import com.zhike.crm.platform.problem.Conflict;

/** The folder is one that everybody has and keeps. */
class FolderFixed extends Conflict {

    FolderFixed() {
        super("folder-fixed");
    }
}
