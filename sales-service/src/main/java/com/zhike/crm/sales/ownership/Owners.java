package com.zhike.crm.sales.ownership;

import com.zhike.crm.platform.directory.Directory;
import com.zhike.crm.platform.directory.Employee;
import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Decides whom a record may be given to: an active employee within the scope of whoever gives it. */
@Service
public class Owners {

    private final Directory directory;

    Owners(Directory directory) {
        this.directory = directory;
    }

    /** The usual owner, unless another one was asked for. */
    public Ownership choose(@Nullable UUID asked, Ownership usual, CurrentEmployee by) {
        if (asked == null || asked.equals(usual.ownerId())) {
            return usual;
        }
        return directory
                .employee(asked)
                .filter(Employee::active)
                .filter(employee -> by.scope().covers(employee.id(), employee.departmentId()))
                .map(employee -> new Ownership(employee.id(), employee.departmentId()))
                .orElseThrow(() -> Invalid.field("ownerId", "owner-unknown"));
    }
}
