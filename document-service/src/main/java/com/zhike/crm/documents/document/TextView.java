package com.zhike.crm.documents.document;

import java.util.UUID;

/** A file as text. */
public record TextView(UUID id, long version, String name, String text) {}
