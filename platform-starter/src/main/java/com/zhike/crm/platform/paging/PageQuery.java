package com.zhike.crm.platform.paging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a list that is asked for; a controller takes it as an argument.
 *
 * @param page counted from 0
 * @param size 1 to 200
 * @param cursor where the former page ended; goes before {@code page}
 */
public record PageQuery(
        int page, int size, List<SortKey> sort, @Nullable String cursor) {

    public static final int DEFAULT_SIZE = 20;

    public static final int MAX_SIZE = 200;

    public PageQuery {
        sort = List.copyOf(sort);
    }

    /** The first page of the usual size in the list's own order. */
    public static PageQuery first() {
        return new PageQuery(0, DEFAULT_SIZE, List.of(), null);
    }

    /** A page in the list's own order. */
    public static PageQuery of(int page, int size) {
        return new PageQuery(page, size, List.of(), null);
    }

    long offset() {
        return (long) page * size;
    }
}
