package com.zhike.crm.documents.folder;

/** What a folder is for. */
public enum FolderKind {
    /** The top of what an employee keeps. */
    HOME,
    /** Where his work records are filed. */
    WORK_RECORDS,
    /** Where colleagues' contributions arrive. */
    INBOX,
    /** What one colleague contributed. */
    CONTRIBUTOR,
    /** What somebody made himself. */
    PLAIN;

    /** Whether it is there for good under its own name. */
    boolean fixed() {
        return this != PLAIN;
    }
}
