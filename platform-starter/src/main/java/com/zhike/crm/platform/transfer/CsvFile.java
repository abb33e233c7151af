package com.zhike.crm.platform.transfer;

import com.zhike.crm.platform.problem.Invalid;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;

/** Reads an uploaded CSV file, however it was written. */
final class CsvFile {

    private CsvFile() {}

    static void read(Upload file, SheetIntake intake) throws IOException {
        CsvText text = CsvText.of(file);
        long last = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(text.separator())
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text.open())) {
            for (CsvRecord record : reader) {
                last = record.getStartingLineNumber();
                intake.take((int) last, record.getFields());
            }
        } catch (CsvParseException broken) {
            throw Invalid.field("file", "import-broken-row", last + 1, String.valueOf(broken.getMessage()));
        }
    }
}
