package com.zhike.crm.platform.transfer;

import com.zhike.crm.platform.problem.FieldProblem;
import com.zhike.crm.platform.problem.ProblemTexts;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What the endpoints of imports answer. */
final class ImportViews {

    private ImportViews() {}

    /** An uploaded file with what its headings suggest. */
    record Uploaded(
            UUID id,
            String kind,
            String fileName,
            List<String> columns,
            List<List<String>> sample,
            int rowCount,
            List<Field> fields,
            Map<Integer, String> mapping) {

        static Uploaded of(UUID id, ImportKind kind, String fileName, Sheet sheet) {
            return new Uploaded(
                    id,
                    kind.name(),
                    fileName,
                    sheet.headings(),
                    sheet.sample().stream().map(Sheet.Line::cells).toList(),
                    sheet.rowCount(),
                    kind.columns().stream()
                            .map(column -> new Field(column.field(), column.required()))
                            .toList(),
                    Mapping.suggest(sheet.headings(), kind));
        }
    }

    /** A field a column may be mapped to. */
    record Field(String field, boolean required) {}

    /** What would become of the rows. */
    record Checked(UUID id, int ready, int rejected, int warnings, List<Row> rows) {

        static Checked of(UUID id, ImportCheck.Result result, ProblemTexts texts, Locale locale) {
            List<Row> rows = result.rows().stream()
                    .map(checked -> Row.of(checked, texts, locale))
                    .toList();
            return new Checked(id, result.ready(), result.rejected(), result.warnings(), rows);
        }
    }

    /** One row of the check. */
    record Row(int line, Map<String, String> values, List<Remark> problems, List<Remark> warnings) {

        static Row of(ImportCheck.Checked checked, ProblemTexts texts, Locale locale) {
            return new Row(
                    checked.row().line(),
                    new TreeMap<>(checked.row().values()),
                    Remark.of(checked.verdict().problems(), texts, locale),
                    Remark.of(checked.verdict().warnings(), texts, locale));
        }
    }

    /** Something about one field of a row. */
    record Remark(String field, String code, String message) {

        static List<Remark> of(List<FieldProblem> problems, ProblemTexts texts, Locale locale) {
            return problems.stream()
                    .map(problem -> new Remark(problem.field(), problem.code(), texts.of(problem, locale)))
                    .toList();
        }
    }

    /** How far an import has come. */
    record Progress(
            UUID id,
            String kind,
            String fileName,
            Instant uploadedAt,
            ImportJob.State state,
            int rowCount,
            int imported,
            int updated,
            int rejected) {

        static Progress of(ImportJob job) {
            return new Progress(
                    job.id(),
                    job.kind(),
                    job.fileName(),
                    job.uploadedAt(),
                    job.state(),
                    job.rowCount(),
                    job.imported(),
                    job.updated(),
                    job.rejected());
        }
    }
}
