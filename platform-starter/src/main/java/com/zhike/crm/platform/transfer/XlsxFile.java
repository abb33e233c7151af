package com.zhike.crm.platform.transfer;

import com.zhike.crm.platform.problem.Invalid;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first sheet of an uploaded xlsx workbook, row by row. */
final class XlsxFile {

    /** A workbook that unpacks to more than this was made to do harm. */
    private static final long MOST_UNPACKED_BYTES = 400L * 1024 * 1024;

    /** Texts are kept together apart from the rows, and the reader holds all of them. */
    private static final long MOST_TEXT_BYTES = 60L * 1024 * 1024;

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** Letters of a date or time in a number format, once quoted text, colours and literals are taken off. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|General|general");

    private static final Pattern DATE = Pattern.compile(".*[yYdDhHsS].*");

    static final int SIGNATURE = 8;

    private XlsxFile() {}

    static boolean begins(byte[] start) {
        return start.length >= SIGNATURE && ReadableWorkbook.isOOXMLZipHeader(start);
    }

    static void read(Upload file, SheetIntake intake) throws IOException {
        requireHarmless(file);
        try (InputStream in = file.open();
                ReadableWorkbook workbook = new ReadableWorkbook(in, new ReadingOptions(true, true));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> intake.take(row.getRowNum(), cells(row)));
        } catch (IOException | UncheckedIOException | ExcelReaderException broken) {
            throw Invalid.field("file", "import-not-xlsx");
        }
    }

    private static void requireHarmless(Upload file) throws IOException {
        long all = 0;
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(file.open())) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                long size = size(zip, MOST_UNPACKED_BYTES - all);
                all += size;
                if (all >= MOST_UNPACKED_BYTES
                        || (entry.getName().endsWith("sharedStrings.xml") && size > MOST_TEXT_BYTES)) {
                    throw Invalid.field("file", "import-too-many-rows", SheetIntake.MOST_ROWS);
                }
            }
        }
    }

    private static long size(InputStream zip, long most) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        for (int read = zip.read(buffer); read >= 0 && size < most; read = zip.read(buffer)) {
            size += read;
        }
        return size;
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(XlsxFile::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER || (cell.getType() == CellType.FORMULA && isNumber(cell))) {
            return isDate(cell) ? date(cell.asDate()) : plain(new BigDecimal(cell.getRawValue()));
        }
        return cell.getType() == CellType.ERROR || cell.getRawValue() == null ? "" : cell.getText();
    }

    private static boolean isNumber(Cell cell) {
        return cell.getValue() instanceof BigDecimal;
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && DATE.matcher(LITERAL.matcher(format).replaceAll("")).matches();
    }

    private static String date(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : MINUTE.format(moment);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
