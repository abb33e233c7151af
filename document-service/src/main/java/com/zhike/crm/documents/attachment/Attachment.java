package com.zhike.crm.documents.attachment;

import java.util.UUID;

/** A file that a record of another service carries or is about to carry. */
public record Attachment(UUID id, String name, long size, String mediaType) {}
