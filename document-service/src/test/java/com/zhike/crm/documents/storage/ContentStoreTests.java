package com.zhike.crm.documents.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What every store must do; each kind of store extends this. */
abstract class ContentStoreTests {

    abstract ContentStore store();

    @Test
    void whatWasWrittenIsReadWholeAndInPart() throws IOException {
        ContentId id = ContentId.next();

        assertThat(store().write(id, bytes("abcdefghij"))).isEqualTo(10);

        assertThat(read(id, 0, 10)).isEqualTo("abcdefghij");
        assertThat(read(id, 3, 4)).isEqualTo("defg");
        assertThat(read(id, 9, 1)).isEqualTo("j");
        assertThat(read(id, 0, 0)).isEmpty();
    }

    @Test
    void nothingAtAllCanBeWrittenToo() throws IOException {
        ContentId id = ContentId.next();

        assertThat(store().write(id, bytes(""))).isZero();

        assertThat(read(id, 0, 0)).isEmpty();
    }

    @Test
    void whatIsLargerThanOnePartArrivesAsItWas() throws IOException {
        byte[] large = new byte[20 * 1024 * 1024 + 17];
        new Random(7).nextBytes(large);
        ContentId id = ContentId.next();

        assertThat(store().write(id, new ByteArrayInputStream(large))).isEqualTo(large.length);

        try (InputStream back = store().read(id, 0, large.length)) {
            assertThat(back.readAllBytes()).isEqualTo(large);
        }
    }

    @Test
    void aStreamThatBreaksLeavesNothingBehind() throws IOException {
        ContentId id = ContentId.next();
        InputStream breaking = new InputStream() {
            private int left = 9 * 1024 * 1024;

            @Override
            public int read() throws IOException {
                if (left-- == 0) {
                    throw new IOException("gone");
                }
                return 'x';
            }
        };

        assertThatThrownBy(() -> store().write(id, breaking)).isInstanceOf(IOException.class);

        assertThat(writtenBefore(Instant.now().plusSeconds(60))).doesNotContain(id);
    }

    @Test
    void whatIsOldIsToldAndWhatIsRemovedIsGone() throws IOException {
        ContentId id = ContentId.next();
        store().write(id, bytes("x"));

        assertThat(writtenBefore(Instant.now().minusSeconds(60))).doesNotContain(id);
        assertThat(writtenBefore(Instant.now().plusSeconds(60))).contains(id);
        store().remove(id);
        store().remove(id);
        assertThat(writtenBefore(Instant.now().plusSeconds(60))).doesNotContain(id);
        assertThatThrownBy(() -> read(id, 0, 1)).isInstanceOf(IOException.class);
    }

    private List<ContentId> writtenBefore(Instant time) throws IOException {
        List<ContentId> told = new ArrayList<>();
        store().writtenBefore(time, told::add);
        return told;
    }

    private String read(ContentId id, long from, long length) throws IOException {
        try (InputStream back = store().read(id, from, length)) {
            return new String(back.readAllBytes());
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes());
    }
}
