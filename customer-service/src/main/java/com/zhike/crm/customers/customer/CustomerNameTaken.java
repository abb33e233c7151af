package com.zhike.crm.customers.customer;

import com.zhike.crm.platform.problem.Conflict;
import com.zhike.crm.platform.problem.FieldProblem;
import org.springframework.dao.DataIntegrityViolationException;

/** Another customer, perhaps in the recycle bin, already has the name. */
public class CustomerNameTaken extends Conflict {

    CustomerNameTaken(CompanyName name) {
        super(problem(name));
    }

    public static FieldProblem problem(CompanyName name) {
        return new FieldProblem("name", "customer-name-taken", name.value());
    }

    static RuntimeException tellApart(DataIntegrityViolationException violation, CompanyName name) {
        String cause = violation.getMostSpecificCause().getMessage();
        return cause != null && cause.contains("\"customer_name_key\"") ? new CustomerNameTaken(name) : violation;
    }
}
