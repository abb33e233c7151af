package com.zhike.crm.platform.problem;

import java.util.List;

/**
 * What is wrong with one field.
 *
 * @param field path of the field, e.g. {@code lines[2].quantity}
 * @param code stable name of the problem in kebab-case; its text is the message {@code problem.<code>.detail}
 * @param arguments what the text may mention
 */
public record FieldProblem(String field, String code, List<Object> arguments) {

    public FieldProblem(String field, String code, Object... arguments) {
        this(field, code, List.of(arguments));
    }

    public FieldProblem {
        arguments = List.copyOf(arguments);
    }
}
