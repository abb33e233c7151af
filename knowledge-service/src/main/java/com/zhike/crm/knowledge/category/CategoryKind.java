package com.zhike.crm.knowledge.category;

import java.util.UUID;

/** What is sorted into a tree. */
public enum CategoryKind {
    ARTICLE("00000001"),
    DOWNLOAD("00000002");

    private final String number;

    CategoryKind(String number) {
        this.number = number;
    }

    /** Where things go that nobody sorted; it comes with the database. */
    CategoryId usual() {
        return new CategoryId(UUID.fromString("0a000000-0000-7000-8000-0000" + number));
    }
}
