package com.zhike.crm.documents.document;

/** Where a shortcut leads. */
public enum TargetKind {
    FOLDER,
    DOCUMENT,
    WEB
}
