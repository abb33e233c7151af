package com.zhike.crm.knowledge.attachment;

import com.zhike.crm.platform.problem.Unavailable;

/** Files cannot be attached because the service that keeps them does not answer. */
public class AttachmentsUnavailable extends Unavailable {

    public AttachmentsUnavailable() {
        super("document-service-unavailable");
    }
}
