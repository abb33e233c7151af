package com.zhike.crm.platform.problem;

import java.util.List;
import org.springframework.http.HttpStatus;

/** A rule of the business says no (409). */
public non-sealed class Conflict extends BusinessException {

    private final transient List<FieldProblem> fields;

    public Conflict(String code, Object... arguments) {
        super(HttpStatus.CONFLICT, code, arguments);
        this.fields = List.of();
    }

    /** A rule about one field, whose problem says it all. */
    protected Conflict(FieldProblem field) {
        super(HttpStatus.CONFLICT, field.code(), field.arguments().toArray());
        this.fields = List.of(field);
    }

    /** The fields that the rule is about, if any. */
    public List<FieldProblem> fields() {
        return fields;
    }
}
