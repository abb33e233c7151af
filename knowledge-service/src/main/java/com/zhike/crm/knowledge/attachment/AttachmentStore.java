package com.zhike.crm.knowledge.attachment;

import java.util.List;
import java.util.UUID;

/** Where the contents of files are kept. */
public interface AttachmentStore {

    /**
     * Keeps files for good that the caller has uploaded; doing so again changes nothing.
     *
     * @return what is known of each, or nothing about those that do not exist for the caller
     */
    List<Attachment> takeOver(List<UUID> files);
}
