package com.zhike.crm.platform.transfer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file somebody uploaded, and what became of it.
 *
 * @param attempts how often it was begun
 * @param lastLine up to where it is done
 * @param plan known from the moment it is begun
 */
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
        int rejected,
        int attempts,
        int lastLine,
        @Nullable Plan plan) {

    /** Behind which line its rows were never reached: behind the last one, unless it was given up. */
    int reached() {
        return state == State.FAILED ? lastLine : Integer.MAX_VALUE;
    }

    /** What is done with it, both as JSON. */
    record Plan(String mapping, String options) {}

    /** How far it has come. */
    enum State {
        UPLOADED,
        RUNNING,
        DONE,
        FAILED
    }
}
