package com.zhike.crm.documents.storage;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class DirectoryContentStoreTests extends ContentStoreTests {

    @TempDir
    private Path directory;

    private ContentStore store;

    @BeforeEach
    void open() throws IOException {
        store = new DirectoryContentStore(directory);
    }

    @Override
    ContentStore store() {
        return store;
    }
}
