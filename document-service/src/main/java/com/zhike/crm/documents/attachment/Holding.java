package com.zhike.crm.documents.attachment;

import com.zhike.crm.documents.storage.ContentId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the bytes of an attachment are, who brought it and what carries it. */
record Holding(
        UUID contentId,
        UUID uploadedBy,
        @Nullable String subjectType,
        @Nullable UUID subjectId) {

    /** What nobody carries yet is its uploader's; what is carried is everybody's unless it is watched. */
    boolean isOpenTo(UUID reader, Guard guard) {
        if (subjectType == null || subjectId == null) {
            return uploadedBy.equals(reader);
        }
        return !guard.watches(subjectType) || guard.admits(subjectId);
    }

    ContentId content() {
        return new ContentId(contentId);
    }
}
