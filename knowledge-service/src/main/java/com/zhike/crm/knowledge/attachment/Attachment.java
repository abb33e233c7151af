package com.zhike.crm.knowledge.attachment;

import java.util.UUID;

/** A file as far as it is known here. */
public record Attachment(UUID id, String name, long size, String mediaType) {}
