package com.zhike.crm.documents.storage;

import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zhike.crm.documents.DocumentDesk;
import com.zhike.crm.documents.DocumentTest;
import com.zhike.crm.documents.naming.EntryName;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;

@DocumentTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ContentSweepTests {

    private final DocumentDesk desk;

    private final Contents contents;

    private final ContentStore store;

    private final ContentRows rows;

    private final Clock clock;

    ContentSweepTests(DocumentDesk desk, Contents contents, ContentStore store, ContentRows rows, Clock clock) {
        this.desk = desk;
        this.contents = contents;
        this.store = store;
        this.rows = rows;
        this.clock = clock;
    }

    @Test
    void whatNobodyRefersToIsRemovedADayLaterAndWhatSomebodyRefersToStays() throws IOException {
        UUID folder = desk.folder(ZHANG_WEI, "清扫");
        UUID kept = desk.file(ZHANG_WEI, folder, "kept.txt", "kept");
        UUID purged = desk.file(ZHANG_WEI, folder, "purged.txt", "purged");
        ContentId orphan = ContentId.next();
        store.write(orphan, stream());
        desk.done(ZHANG_WEI, "/api/documents/delete", Map.of("documentIds", List.of(purged)));
        desk.post(
                ZHANG_WEI,
                "/api/documents/bin/purge",
                Map.of(
                        "ids",
                        List.of(UUID.fromString(desk.seen(ZHANG_WEI, "/api/documents/bin")
                                .path("items")
                                .get(0)
                                .path("id")
                                .asString()))));
        int before = stored().size();

        new ContentSweep(store, rows, clock).run();
        assertThat(stored()).hasSize(before).contains(orphan);

        new ContentSweep(store, rows, Clock.offset(clock, Duration.ofHours(25))).run();
        assertThat(stored()).doesNotContain(orphan).hasSizeLessThanOrEqualTo(before - 2);
        assertThat(desk.get(ZHANG_WEI, "/api/documents/" + kept + "/content"))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("kept");
    }

    @Test
    void bytesWhoseRecordFailsAreRemovedAtOnce() throws IOException {
        int before = stored().size();

        assertThatThrownBy(() -> contents.keep(new Arrival(EntryName.of("a.txt"), -1, stream()), _ -> {
                    throw new IllegalStateException("no record");
                }))
                .hasMessage("no record");

        assertThat(stored()).hasSize(before);
    }

    private List<ContentId> stored() throws IOException {
        List<ContentId> told = new ArrayList<>();
        store.writtenBefore(clock.instant().plusSeconds(60), told::add);
        return told;
    }

    private static InputStream stream() {
        return new ByteArrayInputStream(new byte[] {1, 2, 3});
    }
}
