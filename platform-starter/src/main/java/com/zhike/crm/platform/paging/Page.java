package com.zhike.crm.platform.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param total how many rows the whole list has, counted up to {@link #COUNTED}
 * @param totalExact whether {@code total} is all there are
 * @param nextCursor asks for the following page, or null after the last row
 */
public record Page<T>(
        List<T> items,
        int page,
        int size,
        long total,
        boolean totalExact,
        @Nullable String nextCursor) {

    /** Rows are counted up to here. */
    public static final int COUNTED = 10_000;

    public Page {
        items = List.copyOf(items);
    }

    /** The same page with other items. */
    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        List<R> mapped = items.stream().<R>map(mapping).toList();
        return new Page<>(mapped, page, size, total, totalExact, nextCursor);
    }
}
