package com.zhike.crm.documents.document;

/** What is to happen when a place has a document of that name already. */
public enum Clash {
    REFUSE,
    /** It becomes a new version of that document. */
    REPLACE,
    /** It gets a number behind its name. */
    KEEP_BOTH
}
