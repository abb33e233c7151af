package com.zhike.crm.platform.transfer;

import java.util.List;

/**
 * A table from a file as it was taken in.
 *
 * @param sample the first rows
 */
record Sheet(List<String> headings, int rowCount, List<Line> sample) {

    /**
     * One row.
     *
     * @param number where it stands in the file, the heading being 1
     */
    record Line(int number, List<String> cells) {}
}
