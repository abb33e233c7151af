package com.zhike.crm.platform.problem;

import java.util.List;
import org.springframework.http.HttpStatus;

/** The request says something that cannot be right (400), field by field. */
public non-sealed class Invalid extends BusinessException {

    private final transient List<FieldProblem> fields;

    protected Invalid(List<FieldProblem> fields) {
        super(HttpStatus.BAD_REQUEST, "invalid");
        this.fields = List.copyOf(fields);
    }

    /** One field is wrong. */
    public static Invalid field(String field, String code, Object... arguments) {
        return new Invalid(List.of(new FieldProblem(field, code, arguments)));
    }

    /** Several fields are wrong. */
    public static Invalid fields(List<FieldProblem> fields) {
        return new Invalid(fields);
    }

    /** What is wrong, field by field. */
    public List<FieldProblem> fields() {
        return fields;
    }
}
