package com.zhike.crm.documents.attachment;

import com.zhike.crm.platform.problem.NotFound;

/** There is no such attachment, or not for this reader. */
class AttachmentNotFound extends NotFound {

    AttachmentNotFound() {
        super("attachment-not-found");
    }
}
