package com.zhike.crm.documents.storage;

/** Stored bytes; they never change. */
public record Content(ContentId id, long size, String mediaType) {}
