package com.zhike.crm.platform.transfer;

import com.zhike.crm.platform.problem.FieldProblem;
import com.zhike.crm.platform.problem.Invalid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which column of a file fills which field. */
record Mapping(int columns, Map<Integer, String> fields) {

    /** What the headings suggest. */
    static Map<Integer, String> suggest(List<String> headings, ImportKind kind) {
        Map<Integer, String> suggestion = new TreeMap<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < headings.size(); i++) {
            String heading = CsvText.normal(headings.get(i));
            for (ImportColumn column : kind.columns()) {
                boolean means = CsvText.normal(column.field()).equals(heading)
                        || column.headings().stream().map(CsvText::normal).anyMatch(heading::equals);
                if (means && taken.add(column.field())) {
                    suggestion.put(i, column.field());
                    break;
                }
            }
        }
        return suggestion;
    }

    /** What the user decided, if it makes sense. */
    static Mapping of(Map<Integer, String> wanted, List<String> headings, ImportKind kind) {
        Map<Integer, String> fields = new TreeMap<>(wanted);
        fields.values().removeIf(field -> field == null || field.isBlank());
        List<FieldProblem> problems = new ArrayList<>();
        Set<String> known = new HashSet<>();
        kind.columns().forEach(column -> known.add(column.field()));
        Set<String> used = new HashSet<>();
        fields.forEach((index, field) -> {
            if (index < 0 || index >= headings.size()) {
                problems.add(new FieldProblem("mapping." + index, "import-column-unknown", index + 1));
            } else if (!known.contains(field)) {
                problems.add(new FieldProblem("mapping." + index, "import-field-unknown", field));
            } else if (!used.add(field)) {
                problems.add(new FieldProblem("mapping." + index, "import-field-twice", field));
            }
        });
        kind.columns().stream()
                .filter(column -> column.required() && !used.contains(column.field()))
                .forEach(column -> problems.add(new FieldProblem("mapping", "import-field-missing", column.field())));
        if (!problems.isEmpty()) {
            throw Invalid.fields(problems);
        }
        return new Mapping(headings.size(), fields);
    }

    /** The row by fields. */
    ImportRow row(Sheet.Line line, Map<String, Object> memory) {
        Map<String, String> values = new HashMap<>();
        fields.forEach((index, field) -> {
            String cell = index < line.cells().size() ? line.cells().get(index) : "";
            if (!cell.isEmpty()) {
                values.put(field, cell);
            }
        });
        return new ImportRow(line.number(), values, memory);
    }

    /** A separator that was not quoted shifts all cells behind it: such a row must not be taken as it looks. */
    boolean fits(Sheet.Line line) {
        return line.cells().stream().skip(columns).allMatch(String::isEmpty);
    }
}
