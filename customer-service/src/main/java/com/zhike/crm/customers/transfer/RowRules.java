package com.zhike.crm.customers.transfer;

import com.zhike.crm.customers.contact.ContactDetails;
import com.zhike.crm.customers.customer.CustomerDetails;
import com.zhike.crm.platform.problem.FieldProblem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Holds rows to the same constraints as the forms. */
@Component
class RowRules {

    private final Validator validator;

    RowRules(Validator validator) {
        this.validator = validator;
    }

    List<FieldProblem> check(ImportedCustomer imported) {
        CustomerDetails details = imported.details();
        List<FieldProblem> problems = new ArrayList<>(imported.values().problems());
        validator.validate(details).stream()
                .map(violation -> problem(leaf(violation), violation))
                .forEach(problems::add);
        imported.contact()
                .ifPresent(contact -> validator.validate(contact).stream()
                        .map(violation -> problem(contactField(violation), violation))
                        .forEach(problems::add));
        return problems;
    }

    private static String contactField(ConstraintViolation<ContactDetails> violation) {
        String field = leaf(violation);
        return "contact" + Character.toUpperCase(field.charAt(0)) + field.substring(1);
    }

    private static String leaf(ConstraintViolation<?> violation) {
        String leaf = "";
        for (Path.Node node : violation.getPropertyPath()) {
            leaf = node.getName();
        }
        return leaf;
    }

    private static FieldProblem problem(String field, ConstraintViolation<?> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return switch (constraint) {
            case "NotBlank" -> new FieldProblem(field, "required");
            case "Size" ->
                new FieldProblem(
                        field,
                        "text-too-long",
                        violation.getConstraintDescriptor().getAttributes().get("max"));
            case "Email" -> new FieldProblem(field, "email-malformed");
            default -> new FieldProblem(field, "value-not-allowed");
        };
    }
}
