package com.zhike.crm.documents.storage;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.function.Consumer;

/** Where bytes are kept. */
public interface ContentStore {

    /** Keeps what the stream holds; it survives a crash from then on. A stream that breaks leaves nothing behind. */
    long write(ContentId id, InputStream body) throws IOException;

    /** The bytes from a place on, as many as asked for. */
    InputStream read(ContentId id, long from, long length) throws IOException;

    /** Lets go of the bytes, also when there are none. */
    void remove(ContentId id) throws IOException;

    /** Tells what was written before this time, and removes what never was written to its end. */
    void writtenBefore(Instant time, Consumer<ContentId> visitor) throws IOException;
}
