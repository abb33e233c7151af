package com.zhike.crm.documents.folder;

import com.zhike.crm.platform.problem.NotFound;

/** There is no such folder, or nobody let this reader look into it. */
public class FolderNotFound extends NotFound {

    public FolderNotFound() {
        super("folder-not-found");
    }
}
