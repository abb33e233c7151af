package com.zhike.crm.team.employee;

import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.team.role.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the administrators safe: from everybody who is not one, and from running out. */
@Component
class AdministratorPolicy {

    private final EmployeeRepository employees;

    AdministratorPolicy(EmployeeRepository employees) {
        this.employees = employees;
    }

    void permit(EmployeeId id, @Nullable EmployeeContent before, EmployeeContent now, CurrentEmployee by) {
        if (before != null) {
            permitTouching(before, by);
            if (isAtWork(before) && !isAtWork(now) && employees.countOtherActive(Role.ADMINISTRATOR, id.value()) == 0) {
                throw new LastAdministrator(before.name());
            }
        }
        permitTouching(now, by);
    }

    void permitTouching(EmployeeContent employee, CurrentEmployee by) {
        if (employee.has(Role.ADMINISTRATOR) && !by.may("role.manage")) {
            throw new AdministratorsOnly();
        }
    }

    private static boolean isAtWork(EmployeeContent employee) {
        return employee.has(Role.ADMINISTRATOR) && employee.isActive();
    }
}
