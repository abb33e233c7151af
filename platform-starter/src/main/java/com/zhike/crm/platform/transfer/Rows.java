package com.zhike.crm.platform.transfer;

import com.zhike.crm.platform.problem.FieldProblem;

/** Verdicts that need no knowledge of the kind. */
final class Rows {

    private Rows() {}

    static RowVerdict tooLong(Mapping mapping, Sheet.Line line) {
        return RowVerdict.reject(
                new FieldProblem("", "import-row-too-long", line.cells().size(), mapping.columns()));
    }
}
