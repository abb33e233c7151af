package com.zhike.crm.team.employee;

import java.util.Set;
import java.util.UUID;

/** Employees as they come to be. */
final class EmployeeFixtures {

    static final UUID ADMINISTRATOR = UUID.randomUUID();
    static final EmployeeId ZHANG_WEI = new EmployeeId(UUID.randomUUID());

    private EmployeeFixtures() {}

    static EmployeeContent content() {
        return new EmployeeContent(
                "zhang.wei", "张伟", null, UUID.randomUUID(), Set.of("sales"), EmployeeStatus.ACTIVE, Profile.EMPTY);
    }

    static Employee anEmployee() {
        return Employee.hire(ZHANG_WEI, content(), ADMINISTRATOR);
    }

    static Employee oneWhoLeft() {
        Employee employee = anEmployee();
        return employee.follow(employee.content().with(EmployeeStatus.LEFT));
    }
}
