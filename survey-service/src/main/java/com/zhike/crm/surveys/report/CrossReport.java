package com.zhike.crm.surveys.report;

import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.surveys.sheet.SheetFilter;
import com.zhike.crm.surveys.statistics.CrossColumn;
import com.zhike.crm.surveys.statistics.CrossQueries;
import com.zhike.crm.surveys.statistics.CrossRequest;
import com.zhike.crm.surveys.statistics.CrossRow;
import com.zhike.crm.surveys.statistics.CrossTable;
import com.zhike.crm.surveys.survey.SurveyId;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Writes a cross table into a file: counts, then each column's shares. */
@Service
public class CrossReport {

    private static final Map<String, String> DICTIONARIES = Map.of(
            "category", "customer-category",
            "level", "customer-level",
            "industry", "industry",
            "source", "customer-source",
            "companySize", "company-size",
            "stage", "stage");

    private final CrossQueries cross;

    private final ReportTexts texts;

    CrossReport(CrossQueries cross, ReportTexts texts) {
        this.cross = cross;
        this.texts = texts;
    }

    public void write(SurveyId id, CrossRequest request, SheetFilter filter, CurrentEmployee reader, OutputStream out)
            throws IOException {
        CrossTable table = cross.of(id, request, filter, reader);
        try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            Table file = new Table(workbook, texts.of("cross"));
            file.head(List.of(table.title()));
            file.head(Stream.of(
                            Stream.of(texts.of("answer")),
                            table.columns().stream().map(column -> label(table, column)),
                            Stream.of(texts.of("total")))
                    .flatMap(titles -> titles)
                    .toList());
            table.rows().forEach(row -> file.row(line(row.label(), row.counts(), row.total())));
            file.row(line(
                    texts.of("answered"),
                    table.columns().stream().map(CrossColumn::answered).toList(),
                    table.answered()));
            if (table.mean() != null) {
                List<@Nullable Object> means = new ArrayList<>(List.of(texts.of("mean")));
                table.columns().forEach(column -> means.add(column.mean()));
                means.add(table.mean());
                file.row(means);
            }
            file.gap();
            file.head(List.of(texts.of("share")));
            table.rows().forEach(row -> file.row(shares(table, row)));
            workbook.write(out);
        }
    }

    private String label(CrossTable table, CrossColumn column) {
        if (column.code().isEmpty()) {
            return texts.of("unknown");
        }
        String dictionary = DICTIONARIES.get(table.by());
        String label = dictionary == null ? column.label() : texts.customer(dictionary, column.code());
        return Objects.requireNonNullElse(label, column.code());
    }

    private static List<Object> line(String label, List<Long> counts, long total) {
        List<Object> line = new ArrayList<>(List.of(label));
        line.addAll(counts);
        line.add(total);
        return line;
    }

    private static List<Object> shares(CrossTable table, CrossRow row) {
        List<Object> line = new ArrayList<>(List.of(row.label()));
        for (int column = 0; column < row.counts().size(); column++) {
            line.add(share(row.counts().get(column), table.columns().get(column).answered()));
        }
        line.add(share(row.total(), table.answered()));
        return line;
    }

    private static BigDecimal share(long part, long whole) {
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
