package com.zhike.crm.platform.transfer;

import com.zhike.crm.platform.problem.Invalid;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes in the rows of a file one after the other, and hands them on in batches. */
final class SheetIntake {

    static final int MOST_ROWS = 100_000;

    private static final int BATCH = 1_000;

    private static final int SAMPLE = 5;

    private static final Pattern GUARDED = Pattern.compile("'[=+\\-@].*", Pattern.DOTALL);

    private final Consumer<List<Sheet.Line>> target;

    private final List<Sheet.Line> batch = new ArrayList<>();

    private final List<Sheet.Line> sample = new ArrayList<>();

    private @Nullable List<String> headings;

    private int rows;

    SheetIntake(Consumer<List<Sheet.Line>> target) {
        this.target = target;
    }

    /** The first row names the columns; empty ones do not count. */
    void take(int line, List<String> raw) {
        List<String> cells = raw.stream().map(SheetIntake::clean).toList();
        if (headings == null) {
            headings = headings(cells);
        } else if (!cells.stream().allMatch(String::isEmpty)) {
            add(new Sheet.Line(line, cells));
        }
    }

    Sheet end() {
        if (headings == null || rows == 0) {
            throw Invalid.field("file", "import-empty");
        }
        flush();
        return new Sheet(headings, rows, sample);
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
