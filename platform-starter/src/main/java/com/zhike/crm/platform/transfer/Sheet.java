package com.zhike.crm.platform.transfer;

import java.util.List;

/** A table from a file: its headings and the rows below them. */
record Sheet(List<String> headings, List<Line> lines) {

    /**
     * One row.
     *
     * @param number where it stands in the file, the heading being 1
     */
    record Line(int number, List<String> cells) {}
}
