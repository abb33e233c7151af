package com.zhike.crm.documents.delivery;

import com.zhike.crm.documents.storage.Content;

/**
 * A file to be sent.
 *
 * @param inline whether the reader would like to look at it without saving it
 */
public record Parcel(String name, Content content, boolean inline) {}
