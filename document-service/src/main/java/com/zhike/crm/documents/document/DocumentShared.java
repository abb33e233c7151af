package com.zhike.crm.documents.document;

import java.util.List;
import java.util.UUID;

/** A single file was shared with colleagues with whom it was not before. */
public record DocumentShared(UUID document, String name, UUID by, List<UUID> employees, List<UUID> departments) {}
