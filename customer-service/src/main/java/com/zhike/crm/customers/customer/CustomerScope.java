package com.zhike.crm.customers.customer;

import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.security.CurrentEmployee;

/** In SQL, which customers an employee sees: those of his scope, those he helps with, and the public ones. */
public final class CustomerScope {

    // An array rather than a join, so that one bitmap over all the indexes concerned answers.
    static final String HELPED =
            "c.id = any (array(select h.customer_id from customer_helper h where h.employee_id = :scopeEmployee))";

    private CustomerScope() {}

    /** For a statement in which the table {@code customer} is called {@code c}. */
    public static Conditions visibleTo(CurrentEmployee employee) {
        return new Conditions()
                .and("c.deleted_at is null")
                .within(employee.scope(), "c.owner_id", "c.department_id", "c.owner_id is null", HELPED);
    }
}
