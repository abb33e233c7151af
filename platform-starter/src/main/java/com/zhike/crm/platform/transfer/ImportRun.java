package com.zhike.crm.platform.transfer;

import com.zhike.crm.platform.problem.BusinessException;
import com.zhike.crm.platform.problem.FieldProblem;
import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.platform.problem.LostDatabase;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.transfer.ImportJobs.Judged;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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

    private final ImportRuns means;

    private final Order order;

    private final ImportLease lease;

    private final Memory memory = new Memory();

    ImportRun(ImportRuns means, Order order, ImportLease lease) {
        this.jobs = means.jobs();
        this.means = means;
        this.order = order;
        this.lease = lease;
    }

    /** Stores what comes after a line; whether all of it, and not only as far as it was allowed to go on. */
    boolean work(int after, BooleanSupplier goOn) {
        recall(after);
        int last = after;
        for (List<Sheet.Line> chunk = next(last); !chunk.isEmpty(); chunk = next(last)) {
            if (!goOn.getAsBoolean()) {
                return false;
            }
            store(chunk);
            last = chunk.getLast().number();
        }
        return true;
    }

    private List<Sheet.Line> next(int last) {
        return jobs.lines(order.job(), last, CHUNK);
    }

    /** What another replica stored of this file is remembered as if it had been this one. */
    private void recall(int end) {
        int last = 0;
        for (var lines = jobs.created(order.job(), last, end, CHUNK);
                !lines.isEmpty();
                lines = jobs.created(order.job(), last, end, CHUNK)) {
            order.kind()
                    .recall(lines.stream()
                            .map(line -> order.mapping().row(line, memory))
                            .toList());
            last = lines.getLast().number();
        }
        memory.keep();
    }

    private void store(List<Sheet.Line> lines) {
        try {
            means.transaction().executeWithoutResult(_ -> storeTogether(lines));
            memory.keep();
        } catch (ImportLost lost) {
            throw lost;
        } catch (RuntimeException failure) {
            // what the kind remembered of these rows did not happen
            memory.forget();
            if (LostDatabase.isBehind(failure)) {
                // no fault of any row: whoever goes on with the file tries them again
                throw failure;
            }
            if (lines.size() > 1) {
                store(lines.subList(0, lines.size() / 2));
                store(lines.subList(lines.size() / 2, lines.size()));
            } else {
                rejectOnly(lines.getFirst(), failure);
            }
        }
    }

    private void storeTogether(List<Sheet.Line> lines) {
        List<Judged> judged = new ArrayList<>();
        List<ImportRow> rows = new ArrayList<>();
        for (Sheet.Line line : lines) {
            if (order.mapping().fits(line)) {
                rows.add(order.mapping().row(line, memory));
            } else {
                judged.add(judged(line.number(), Rows.tooLong(order.mapping(), line)));
            }
        }
        List<RowVerdict> verdicts = means.store().take(order, rows);
        for (int i = 0; i < rows.size(); i++) {
            judged.add(judged(rows.get(i).line(), verdicts.get(i)));
        }
        jobs.done(lease, lines.getLast().number(), judged);
    }

    private Judged judged(int line, RowVerdict verdict) {
        return new Judged(
                line,
                verdict.outcome(),
                verdict.rejected() ? means.json().writeValueAsString(verdict.problems()) : null);
    }

    private void rejectOnly(Sheet.Line line, RuntimeException failure) {
        if (!(failure instanceof BusinessException)) {
            log.warn("Line {} of import {} could not be stored", line.number(), order.job(), failure);
        }
        RowVerdict verdict = RowVerdict.reject(problems(failure));
        means.transaction()
                .executeWithoutResult(_ -> jobs.done(lease, line.number(), List.of(judged(line.number(), verdict))));
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
