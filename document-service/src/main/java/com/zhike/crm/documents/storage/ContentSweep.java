package com.zhike.crm.documents.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Removes bytes that nobody refers to, once they are old enough not to belong to something that is just beginning. */
@Component
class ContentSweep {

    private static final Logger log = LoggerFactory.getLogger(ContentSweep.class);

    private static final Duration GRACE = Duration.ofDays(1);

    private static final int BATCH = 500;

    private final ContentStore store;

    private final ContentRows rows;

    private final Clock clock;

    ContentSweep(ContentStore store, ContentRows rows, Clock clock) {
        this.store = store;
        this.rows = rows;
        this.clock = clock;
    }

    void run() {
        Instant before = clock.instant().minus(GRACE);
        try {
            for (UUID struck : rows.strikeUnused(before)) {
                store.remove(new ContentId(struck));
            }
            removeUnknown(before);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void removeUnknown(Instant before) throws IOException {
        List<ContentId> batch = new ArrayList<>();
        List<ContentId> unknown = new ArrayList<>();
        store.writtenBefore(before, id -> {
            batch.add(id);
            if (batch.size() == BATCH) {
                unknown.addAll(unknown(batch));
                batch.clear();
            }
        });
        unknown.addAll(unknown(batch));
        for (ContentId id : unknown) {
            log.info("Nothing refers to the bytes {}", id.value());
            store.remove(id);
        }
    }

    private List<ContentId> unknown(List<ContentId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Set<UUID> known = rows.known(ids.stream().map(ContentId::value).toList());
        return ids.stream().filter(id -> !known.contains(id.value())).toList();
    }
}
