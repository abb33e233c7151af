package com.zhike.crm.platform.transfer;

import com.zhike.crm.platform.problem.FieldProblem;
import com.zhike.crm.platform.problem.ProblemTexts;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rejected rows of an import as a file that can be corrected and uploaded again. */
class RejectionsCsv {

    private static final int CHUNK = 1_000;

    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?[0-9][0-9 .,-]*");

    private final ImportJobs jobs;

    private final JsonMapper json;

    private final ProblemTexts texts;

    private final MessageSource messages;

    RejectionsCsv(ImportJobs jobs, JsonMapper json, ProblemTexts texts, MessageSource messages) {
        this.jobs = jobs;
        this.json = json;
        this.texts = texts;
        this.messages = messages;
    }

    void write(ImportJob job, Locale locale, Writer target) throws IOException {
        // without the mark, Excel takes the text for the local encoding
        target.write('\ufeff');
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(target);
        List<String> heading = new ArrayList<>(job.headings());
        heading.add(messages.getMessage("import.rejections.line", null, locale));
        heading.add(messages.getMessage("import.rejections.reasons", null, locale));
        csv.writeRecord(heading.stream().map(RejectionsCsv::safe).toList());
        int last = 0;
        for (var rows = jobs.rejected(job.id(), last, job.reached(), CHUNK);
                !rows.isEmpty();
                rows = jobs.rejected(job.id(), last, job.reached(), CHUNK)) {
            rows.forEach(row -> csv.writeRecord(record(job, row, locale)));
            last = rows.getLast().line();
        }
        csv.flush();
    }

    private List<String> record(ImportJob job, ImportJobs.Rejected row, Locale locale) {
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() < job.headings().size()) {
            cells.add("");
        }
        cells.add(String.valueOf(row.line()));
        cells.add(reasons(row, locale));
        return cells.stream().map(RejectionsCsv::safe).toList();
    }

    private String reasons(ImportJobs.Rejected row, Locale locale) {
        List<FieldProblem> problems = row.problems() == null
                ? List.of(new FieldProblem("", "import-not-reached"))
                : json.readValue(row.problems(), new TypeReference<>() {});
        return problems.stream()
                .map(problem -> problem.field().isEmpty()
                        ? texts.of(problem, locale)
                        : problem.field() + ": " + texts.of(problem, locale))
                .collect(Collectors.joining("; "));
    }

    /** A spreadsheet would run a cell that begins like a formula. */
    static String safe(String cell) {
        boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
        return formula && !PLAIN_NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }
}
