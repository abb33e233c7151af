package com.zhike.crm.documents.bin;

import com.zhike.crm.platform.problem.NotFound;

/** There is nothing like that in the caller's recycle bin. */
class BinEntryNotFound extends NotFound {

    BinEntryNotFound() {
        super("bin-entry-not-found");
    }
}
