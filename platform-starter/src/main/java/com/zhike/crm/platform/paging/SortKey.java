package com.zhike.crm.platform.paging;

/** One key a list is sorted by. */
public record SortKey(String name, boolean descending) {

    /** Reads {@code name} or {@code -name}. */
    public static SortKey of(String text) {
        return text.startsWith("-") ? new SortKey(text.substring(1), true) : new SortKey(text, false);
    }

    @Override
    public String toString() {
        return descending ? "-" + name : name;
    }
}
