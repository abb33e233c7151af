package com.zhike.crm.documents.folder;

/** What somebody may do in a folder; the bits are those of the database's {@code rights_on}. */
public enum Right {
    READ(1),
    EDIT(2),
    UPLOAD(4),
    DELETE(8),
    OWN(16);

    private final int bit;

    Right(int bit) {
        this.bit = bit;
    }

    int bit() {
        return bit;
    }
}
