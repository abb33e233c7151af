package com.zhike.crm.platform.transfer;

import com.zhike.crm.platform.problem.FieldProblem;
import java.util.List;

/**
 * What will become of a row.
 *
 * @param problems why it is rejected
 * @param warnings what the user should know although it is taken
 */
public record RowVerdict(Outcome outcome, List<FieldProblem> problems, List<FieldProblem> warnings) {

    /** What is done with a row. */
    public enum Outcome {
        CREATE,
        UPDATE,
        REJECT
    }

    public RowVerdict {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    /** Makes a new record. */
    public static RowVerdict create(FieldProblem... warnings) {
        return new RowVerdict(Outcome.CREATE, List.of(), List.of(warnings));
    }

    /** Changes a record that exists. */
    public static RowVerdict update(FieldProblem... warnings) {
        return new RowVerdict(Outcome.UPDATE, List.of(), List.of(warnings));
    }

    /** Is not taken. */
    public static RowVerdict reject(FieldProblem... problems) {
        return reject(List.of(problems));
    }

    /** Is not taken. */
    public static RowVerdict reject(List<FieldProblem> problems) {
        return new RowVerdict(Outcome.REJECT, problems, List.of());
    }

    boolean rejected() {
        return outcome == Outcome.REJECT;
    }
}
