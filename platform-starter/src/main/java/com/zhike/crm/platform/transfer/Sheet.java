package com.zhike.crm.platform.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * A table from a file as it was taken in.
 *
 * @param sample the first rows
 */
record Sheet(List<String> headings, int rowCount, List<Line> sample) {

    /** Reads a file as what it is, whatever it is called, and hands its rows on. */
    static Sheet read(Upload file, Consumer<List<Line>> target) {
        SheetIntake intake = new SheetIntake(target);
        try {
            byte[] start;
            try (InputStream in = file.open()) {
                start = in.readNBytes(XlsxFile.SIGNATURE);
            }
            if (XlsxFile.begins(start)) {
                XlsxFile.read(file, intake);
            } else {
                CsvFile.read(file, intake);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return intake.end();
    }

    /**
     * One row.
     *
     * @param number where it stands in the file, the heading being 1
     */
    record Line(int number, List<String> cells) {}
}
