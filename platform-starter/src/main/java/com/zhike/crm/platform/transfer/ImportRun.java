package com.zhike.crm.platform.transfer;

import com.zhike.crm.platform.problem.BusinessException;
import com.zhike.crm.platform.problem.FieldProblem;
import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.transfer.RowVerdict.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stores the rows of one file.
 *
 * <p>Rows share a transaction with their neighbours, because one each would be slow. When that transaction fails, each
 * half of its rows is tried for itself, and so on until the bad one is found; the others are kept.
 */
class ImportRun {

    static final int CHUNK = 500;

    private static final Logger log = LoggerFactory.getLogger(ImportRun.class);

    private final ImportJobs jobs;

    private final TransactionTemplate transaction;

    private final JsonMapper json;

    private final Runnable rowStored;

    private final Order order;

    private Map<String, Object> memory = new HashMap<>();

    /** Called with what is done after each row that was stored, in its transaction. */
    ImportRun(ImportJobs jobs, TransactionTemplate transaction, JsonMapper json, Runnable rowStored, Order order) {
        this.jobs = jobs;
        this.transaction = transaction;
        this.json = json;
        this.rowStored = rowStored;
        this.order = order;
    }

    void work() {
        int last = 0;
        for (List<Sheet.Line> chunk = next(last); !chunk.isEmpty(); chunk = next(last)) {
            store(chunk);
            last = chunk.getLast().number();
        }
    }

    private List<Sheet.Line> next(int last) {
        return jobs.lines(order.job(), last, CHUNK);
    }

    private void store(List<Sheet.Line> lines) {
        Map<String, Object> before = new HashMap<>(memory);
        try {
            transaction.executeWithoutResult(_ -> storeTogether(lines));
        } catch (RuntimeException failure) {
            // what the kind remembered of these rows did not happen
            memory = before;
            if (lines.size() > 1) {
                store(lines.subList(0, lines.size() / 2));
                store(lines.subList(lines.size() / 2, lines.size()));
            } else {
                rejectOnly(lines.getFirst(), failure);
            }
        }
    }

    private void storeTogether(List<Sheet.Line> lines) {
        int[] counts = new int[Outcome.values().length];
        List<ImportRow> rows =
                lines.stream().map(line -> order.mapping().row(line, memory)).toList();
        order.kind().prepare(rows, order.options(), order.employee());
        for (int i = 0; i < rows.size(); i++) {
            RowVerdict verdict = verdict(lines.get(i), rows.get(i));
            if (verdict.rejected()) {
                jobs.reject(order.job(), lines.get(i).number(), json.writeValueAsString(verdict.problems()));
            } else {
                order.kind().store(rows.get(i), order.options(), order.employee());
                rowStored.run();
            }
            counts[verdict.outcome().ordinal()]++;
        }
        jobs.count(
                order.job(),
                counts[Outcome.CREATE.ordinal()],
                counts[Outcome.UPDATE.ordinal()],
                counts[Outcome.REJECT.ordinal()]);
    }

    private RowVerdict verdict(Sheet.Line line, ImportRow row) {
        return order.mapping().fits(line)
                ? order.kind().check(row, order.options(), order.employee())
                : Rows.tooLong(order.mapping(), line);
    }

    private void rejectOnly(Sheet.Line line, RuntimeException failure) {
        if (!(failure instanceof BusinessException)) {
            log.warn("Line {} of import {} could not be stored", line.number(), order.job(), failure);
        }
        transaction.executeWithoutResult(_ -> {
            jobs.reject(order.job(), line.number(), json.writeValueAsString(problems(failure)));
            jobs.count(order.job(), 0, 0, 1);
        });
    }

    static List<FieldProblem> problems(RuntimeException failure) {
        return switch (failure) {
            case Invalid invalid -> new ArrayList<>(invalid.fields());
            case BusinessException refusal -> List.of(new FieldProblem("", refusal.code(), refusal.arguments()));
            default -> List.of(new FieldProblem("", "import-store-failed"));
        };
    }

    /** What is to be imported, how, and in whose name. */
    record Order(UUID job, ImportKind kind, Mapping mapping, ImportOptions options, CurrentEmployee employee) {}
}
