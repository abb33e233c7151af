package com.zhike.crm.documents.folder;

import com.zhike.crm.platform.problem.Conflict;

/** A folder was to be moved into itself or into one below it. */
class FolderInsideItself extends Conflict {

    FolderInsideItself() {
        super("folder-inside-itself");
    }
}
