package com.zhike.crm.customers.customer;

import com.zhike.crm.platform.directory.Directory;
import com.zhike.crm.platform.directory.Employee;
import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides to whom customers may be given, and by whom. */
@Component
class Keepers {

    private final Directory directory;

    Keepers(Directory directory) {
        this.directory = directory;
    }

    /** A new customer is for whoever enters it, unless he hands customers out or is a program. */
    Custody ofNew(@Nullable UUID ownerId, boolean toPublic, CurrentEmployee by) {
        if (toPublic || (ownerId == null && by.machine())) {
            return Custody.PUBLIC;
        }
        if (ownerId == null || ownerId.equals(by.id())) {
            return new Custody(by.id(), by.departmentId());
        }
        if (!by.machine()) {
            by.require("customer.assign");
        }
        return givenTo(ownerId, by);
    }

    /** Whoever hands customers out does so within his own scope. */
    Custody givenTo(UUID ownerId, CurrentEmployee by) {
        Employee owner = active("ownerId", ownerId);
        if (!by.scope().covers(owner.id(), owner.departmentId())) {
            throw Invalid.field("ownerId", "employee-outside-scope", owner.name());
        }
        return new Custody(owner.id(), owner.departmentId());
    }

    Employee active(String field, UUID id) {
        return directory
                .employee(id)
                .filter(Employee::active)
                .orElseThrow(() -> Invalid.field(field, "employee-not-active", id));
    }
}
