package com.zhike.crm.documents.attachment;

import java.util.UUID;

/** Knows which attachments are not for everybody, and asks those who keep the records that carry them. */
public interface Guard {

    /** Whether the readers of such a record are asked about one by one. */
    boolean watches(String subjectType);

    /** Whether the caller may read what this record carries. */
    boolean admits(UUID subjectId);
}
