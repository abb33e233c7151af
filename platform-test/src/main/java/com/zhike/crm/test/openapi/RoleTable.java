package com.zhike.crm.test.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** A table of who gets which answer: a caller a column, a request a line, beginning with the operation. */
public record RoleTable(List<Line> lines) {

    /** Reads the table; cells are divided by commas. */
    public static RoleTable of(String text) {
        List<String[]> rows =
                text.lines().map(row -> row.strip().split("\\s*,\\s*")).toList();
        String[] callers = rows.getFirst();
        return new RoleTable(
                rows.stream().skip(1).map(row -> Line.of(callers, row)).toList());
    }

    /** The operations that have a line. */
    public Stream<String> operations() {
        return lines.stream().map(Line::operation);
    }

    /** What every caller gets from one operation. */
    public record Line(String request, Map<String, Integer> expected) {

        static Line of(String[] callers, String[] row) {
            if (row.length != callers.length) {
                throw new IllegalArgumentException("A line needs a cell for each caller: " + Arrays.toString(row));
            }
            Map<String, Integer> expected = new LinkedHashMap<>();
            for (int i = 1; i < row.length; i++) {
                expected.put(callers[i], Integer.valueOf(row[i]));
            }
            return new Line(row[0], expected);
        }

        /** The operation, without the query of the request. */
        public String operation() {
            return request.replaceFirst("\\?.*", "");
        }

        /** Asks in the name of each caller; all of the answers are shown when one is wrong. */
        public void check(ToIntFunction<String> answer) {
            Map<String, Integer> answers = new LinkedHashMap<>();
            expected.keySet().forEach(caller -> answers.put(caller, answer.applyAsInt(caller)));
            assertThat(answers).as(request).isEqualTo(expected);
        }

        @Override
        public String toString() {
            return request;
        }
    }
}
