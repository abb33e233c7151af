package com.zhike.crm.platform.transfer;

import com.zhike.crm.platform.problem.Invalid;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an uploaded CSV file, however it was written, and hands its rows on in batches. */
final class CsvFile {

    static final int MOST_ROWS = 100_000;

    private static final int BATCH = 1_000;

    private static final int SAMPLE = 5;

    private static final Pattern GUARDED = Pattern.compile("'[=+\\-@].*", Pattern.DOTALL);

    private final Consumer<List<Sheet.Line>> target;

    private final List<Sheet.Line> batch = new ArrayList<>();

    private final List<Sheet.Line> sample = new ArrayList<>();

    private @Nullable List<String> headings;

    private int rows;

    private long last = 1;

    private CsvFile(Consumer<List<Sheet.Line>> target) {
        this.target = target;
    }

    static Sheet read(Upload file, Consumer<List<Sheet.Line>> target) {
        try {
            return new CsvFile(target).read(CsvText.of(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Sheet read(CsvText text) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(text.separator())
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text.open())) {
            reader.forEach(this::take);
        } catch (CsvParseException broken) {
            throw Invalid.field("file", "import-broken-row", last + 1, String.valueOf(broken.getMessage()));
        }
        if (headings == null || rows == 0) {
            throw Invalid.field("file", "import-empty");
        }
        flush();
        return new Sheet(headings, rows, sample);
    }

    private void take(CsvRecord record) {
        List<String> cells = record.getFields().stream().map(CsvFile::clean).toList();
        last = record.getStartingLineNumber();
        if (headings == null) {
            headings = headings(cells);
        } else if (!cells.stream().allMatch(String::isEmpty)) {
            add(new Sheet.Line((int) last, cells));
        }
    }

    private void add(Sheet.Line line) {
        if (++rows > MOST_ROWS) {
            throw Invalid.field("file", "import-too-many-rows", MOST_ROWS);
        }
        if (sample.size() < SAMPLE) {
            sample.add(line);
        }
        batch.add(line);
        if (batch.size() == BATCH) {
            flush();
        }
    }

    private void flush() {
        target.accept(List.copyOf(batch));
        batch.clear();
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
