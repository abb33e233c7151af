package com.zhike.crm.documents.storage;

import com.zhike.crm.documents.naming.EntryName;
import java.io.InputStream;

/**
 * A file that comes in.
 *
 * @param announced how long the sender says it is; negative when he does not say
 */
public record Arrival(EntryName name, long announced, InputStream body) {}
