package com.zhike.crm.platform.transfer;

import com.zhike.crm.platform.problem.Invalid;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads an uploaded CSV file, however it was written. */
final class CsvFile {

    static final int MOST_BYTES = 20 * 1024 * 1024;

    static final int MOST_ROWS = 100_000;

    private static final Pattern GUARDED = Pattern.compile("'[=+\\-@].*", Pattern.DOTALL);

    private CsvFile() {}

    static Sheet read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw Invalid.field("file", "import-too-large", MOST_BYTES / 1024 / 1024);
        }
        String text = CsvText.decode(bytes);
        List<String> headings = List.of();
        List<Sheet.Line> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(CsvText.separator(text))
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                List<String> cells =
                        record.getFields().stream().map(CsvFile::clean).toList();
                if (headings.isEmpty()) {
                    headings = headings(cells);
                } else if (!cells.stream().allMatch(String::isEmpty)) {
                    lines.add(new Sheet.Line((int) record.getStartingLineNumber(), cells));
                }
                if (lines.size() > MOST_ROWS) {
                    throw Invalid.field("file", "import-too-many-rows", MOST_ROWS);
                }
            }
        } catch (CsvParseException broken) {
            int line = lines.isEmpty() ? 1 : lines.getLast().number() + 1;
            throw Invalid.field("file", "import-broken-row", line, String.valueOf(broken.getMessage()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (lines.isEmpty()) {
            throw Invalid.field("file", "import-empty");
        }
        return new Sheet(headings, lines);
    }

    private static List<String> headings(List<String> cells) {
        List<String> headings = new ArrayList<>(cells);
        while (!headings.isEmpty() && headings.getLast().isEmpty()) {
            headings.removeLast();
        }
        if (headings.isEmpty()) {
            throw Invalid.field("file", "import-heading-missing");
        }
        return List.copyOf(headings);
    }

    /** Takes off blanks, characters PostgreSQL cannot keep, and the quote that our own exports guard formulas with. */
    private static String clean(String cell) {
        String text = cell.replace("\u0000", "").replace('\u00a0', ' ').strip();
        return GUARDED.matcher(text).matches() ? text.substring(1) : text;
    }
}
