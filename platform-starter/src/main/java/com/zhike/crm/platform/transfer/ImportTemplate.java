package com.zhike.crm.platform.transfer;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.lang.Character.UnicodeScript;
import java.util.Locale;

/** An empty file with every heading that an import knows, to be filled in and uploaded. */
record ImportTemplate(ImportKind kind, Locale locale) {

    void write(Writer target) throws IOException {
        // without the mark, Excel takes the text for the local encoding
        target.write('\ufeff');
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(target);
        csv.writeRecord(kind.columns().stream().map(this::heading).toList());
        csv.flush();
    }

    private String heading(ImportColumn column) {
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        String heading = column.headings().stream()
                .filter(one -> isChinese(one) == chinese)
                .findFirst()
                .orElse(column.field());
        return column.required() ? heading + "*" : heading;
    }

    private static boolean isChinese(String heading) {
        return heading.codePoints().anyMatch(point -> UnicodeScript.of(point) == UnicodeScript.HAN);
    }
}
