package com.zhike.crm.documents.extraction;

import com.zhike.crm.documents.storage.Content;
import com.zhike.crm.documents.storage.Contents;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes the words out of new files, one file at a time, for as long as that takes a reasonable time. */
@Component
class TextExtraction {

    private static final Logger log = LoggerFactory.getLogger(TextExtraction.class);

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Office files and PDF are taken apart in memory. */
    private static final long LARGEST = 10 * 1024 * 1024;

    private final Contents contents;

    private final PendingTexts pending;

    private final Words words = new Words();

    TextExtraction(Contents contents, PendingTexts pending) {
        this.contents = contents;
        this.pending = pending;
    }

    /** Takes what has come since, until there is nothing more. */
    void run() {
        for (Content next = pending.next(); next != null; next = pending.next()) {
            String text = of(next);
            if (text != null && !text.isEmpty()) {
                pending.keep(next.id(), text);
            }
        }
    }

    private @Nullable String of(Content content) {
        if (content.size() == 0 || content.size() > LARGEST || !Words.within(content.mediaType())) {
            return null;
        }
        AtomicReference<@Nullable String> text = new AtomicReference<>();
        Thread reader = Thread.ofPlatform().daemon().name("words").start(() -> text.set(read(content)));
        try {
            if (!reader.join(PATIENCE)) {
                log.warn("Took too long to read the words of {}", content.id().value());
                reader.interrupt();
            }
        } catch (InterruptedException _) {
            reader.interrupt();
            Thread.currentThread().interrupt();
        }
        return text.get();
    }

    private @Nullable String read(Content content) {
        try (InputStream bytes = contents.read(content.id(), 0, content.size())) {
            return words.of(bytes, content.mediaType());
        } catch (Exception | StackOverflowError | OutOfMemoryError failure) {
            // a broken file has no words, and must not keep the others from being read
            log.info("No words of {} can be read: {}", content.id().value(), failure.toString());
            return null;
        }
    }
}
