package com.zhike.crm.platform.transfer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A file somebody uploaded, and what became of it. */
record ImportJob(
        UUID id,
        String kind,
        UUID uploadedBy,
        Instant uploadedAt,
        String fileName,
        List<String> headings,
        State state,
        int rowCount,
        int imported,
        int updated,
        int rejected) {

    /** How far it has come. */
    enum State {
        UPLOADED,
        RUNNING,
        DONE,
        FAILED
    }
}
