package com.zhike.crm.documents.delivery;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;

/** How much of a file is sent. */
record Extent(long from, long length, boolean partial) {

    /** What the request asks for, or null when the file does not reach so far. */
    static @Nullable Extent asked(HttpServletRequest request, String tag, long size) {
        Extent whole = new Extent(0, size, false);
        String header = request.getHeader(HttpHeaders.RANGE);
        String condition = request.getHeader(HttpHeaders.IF_RANGE);
        if (header == null || (condition != null && !condition.equals(tag))) {
            return whole;
        }
        try {
            List<HttpRange> ranges = HttpRange.parseRanges(header);
            if (ranges.size() != 1) {
                // nobody needs several parts in one answer
                return whole;
            }
            long from = ranges.getFirst().getRangeStart(size);
            long to = ranges.getFirst().getRangeEnd(size);
            return from > to || from >= size ? null : new Extent(from, to - from + 1, true);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    String of(long size) {
        return "bytes " + from + "-" + (from + length - 1) + "/" + size;
    }
}
