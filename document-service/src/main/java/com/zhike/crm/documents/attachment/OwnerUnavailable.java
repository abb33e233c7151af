package com.zhike.crm.documents.attachment;

import com.zhike.crm.platform.problem.Unavailable;

/** Nobody can say whether the caller may read the attachment. */
public class OwnerUnavailable extends Unavailable {

    public OwnerUnavailable() {
        super("attachment-owner-unavailable");
    }
}
