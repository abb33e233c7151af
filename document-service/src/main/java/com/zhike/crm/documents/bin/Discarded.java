package com.zhike.crm.documents.bin;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an entry of the recycle bin stands for: a folder or a document. */
record Discarded(UUID id, @Nullable UUID folderId, @Nullable UUID documentId) {}
