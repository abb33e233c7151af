package com.zhike.crm.documents.bin;

import com.zhike.crm.platform.problem.Conflict;

/** Something lies in the folder; whoever deletes it must say that he means that too. */
class FolderNotEmpty extends Conflict {

    FolderNotEmpty(String name, int folders, int documents) {
        super("folder-not-empty", name, folders, documents);
        withProperty("folders", folders);
        withProperty("documents", documents);
    }
}
