package com.zhike.crm.documents.storage;

import com.zhike.crm.platform.problem.Refused;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Takes in bytes and gives them out. */
@Service
public class Contents {

    private static final Logger log = LoggerFactory.getLogger(Contents.class);

    private static final int BUFFER = 64 * 1024;

    private final ContentStore store;

    private final ContentRows rows;

    private final FileTypes types;

    private final StorageSettings settings;

    private final TransactionOperations transaction;

    Contents(
            ContentStore store,
            ContentRows rows,
            FileTypes types,
            StorageSettings settings,
            TransactionOperations transaction) {
        this.store = store;
        this.rows = rows;
        this.types = types;
        this.settings = settings;
        this.transaction = transaction;
    }

    /**
     * Stores a body and then, in a transaction of its own, whatever refers to it. The bytes are there first: a crash in
     * between leaves bytes that nobody refers to, which are swept, and never a record without its bytes.
     */
    public <T> T keep(Arrival arrival, Function<Content, T> record) {
        Content content = write(arrival);
        try {
            return transaction.execute(_ -> {
                rows.add(content);
                return record.apply(content);
            });
        } catch (RuntimeException failure) {
            forget(content.id());
            throw failure;
        }
    }

    /** The bytes from a place on. */
    public InputStream read(ContentId id, long from, long length) {
        try {
            return store.read(id, from, length);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public Content get(ContentId id) {
        return rows.get(id);
    }

    private Content write(Arrival arrival) {
        types.admit(arrival.name());
        long largest = settings.largestFile().toBytes();
        if (arrival.announced() > largest) {
            throw tooLarge();
        }
        ContentId id = ContentId.next();
        try {
            InputStream body = new BufferedInputStream(new MeasuredStream(arrival.body(), largest), BUFFER);
            String type = types.admit(arrival.name(), body);
            return new Content(id, store.write(id, body), type);
        } catch (FileTooLarge _) {
            throw tooLarge();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Refused tooLarge() {
        return new Refused(
                HttpStatus.CONTENT_TOO_LARGE,
                "file-too-large",
                settings.largestFile().toMegabytes());
    }

    private void forget(ContentId id) {
        try {
            store.remove(id);
        } catch (IOException failure) {
            log.info("Bytes {} stay until they are swept", id.value(), failure);
        }
    }
}
