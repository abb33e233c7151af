package com.zhike.crm.platform.transfer;

import com.zhike.crm.platform.problem.BusinessException;
import com.zhike.crm.platform.transfer.ImportRun.Order;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.support.TransactionTemplate;

/** Says what would become of the rows of a file, without storing any. */
class ImportCheck {

    private static final int SHOWN = 100;

    private final ImportJobs jobs;

    private final TransactionTemplate transaction;

    private final Order order;

    private final Map<String, Object> memory = new HashMap<>();

    private final List<Checked> remarkable = new ArrayList<>();

    private final List<Checked> plain = new ArrayList<>();

    private int ready;

    private int rejected;

    private int warnings;

    ImportCheck(ImportJobs jobs, TransactionTemplate transaction, Order order) {
        this.jobs = jobs;
        this.transaction = transaction;
        this.order = order;
    }

    Result work() {
        int last = 0;
        for (List<Sheet.Line> chunk = next(last); !chunk.isEmpty(); chunk = next(last)) {
            List<Sheet.Line> lines = chunk;
            transaction.executeWithoutResult(_ -> check(lines));
            last = chunk.getLast().number();
        }
        return new Result(ready, rejected, warnings, shown());
    }

    private List<Sheet.Line> next(int last) {
        return jobs.lines(order.job(), last, ImportRun.CHUNK);
    }

    private void check(List<Sheet.Line> lines) {
        List<ImportRow> rows =
                lines.stream().map(line -> order.mapping().row(line, memory)).toList();
        order.kind().prepare(rows, order.options(), order.employee());
        for (int i = 0; i < rows.size(); i++) {
            count(rows.get(i), verdict(lines.get(i), rows.get(i)));
        }
    }

    private RowVerdict verdict(Sheet.Line line, ImportRow row) {
        if (!order.mapping().fits(line)) {
            return Rows.tooLong(order.mapping(), line);
        }
        try {
            return order.kind().check(row, order.options(), order.employee());
        } catch (BusinessException refusal) {
            return RowVerdict.reject(ImportRun.problems(refusal));
        }
    }

    private void count(ImportRow row, RowVerdict verdict) {
        if (verdict.rejected()) {
            rejected++;
        } else {
            ready++;
            warnings += verdict.warnings().isEmpty() ? 0 : 1;
        }
        boolean isPlain = verdict.problems().isEmpty() && verdict.warnings().isEmpty();
        List<Checked> shown = isPlain ? plain : remarkable;
        if (shown.size() < SHOWN) {
            shown.add(new Checked(row, verdict));
        }
    }

    /** Rows with something to say about go first when there is no room for all. */
    private List<Checked> shown() {
        List<Checked> shown = new ArrayList<>(remarkable);
        shown.addAll(plain.subList(0, Math.min(plain.size(), SHOWN - remarkable.size())));
        shown.sort(Comparator.comparingInt(checked -> checked.row().line()));
        return shown;
    }

    /** The counts over all rows, and some of the rows. */
    record Result(int ready, int rejected, int warnings, List<Checked> rows) {}

    /** A row with its verdict. */
    record Checked(ImportRow row, RowVerdict verdict) {}
}
