package com.zhike.crm.documents.document;

/** What a document is. */
public enum DocumentKind {
    FILE,
    /** What an employee did on a day. */
    WORK_RECORD,
    SHORTCUT
}
