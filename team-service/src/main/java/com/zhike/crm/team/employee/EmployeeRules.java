package com.zhike.crm.team.employee;

import com.zhike.crm.platform.directory.Directory;
import com.zhike.crm.platform.problem.FieldProblem;
import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.platform.problem.Stale;
import com.zhike.crm.team.role.RoleService;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an employee may refer to. */
@Component
class EmployeeRules {

    private final EmployeeRepository employees;
    private final RoleService roles;
    private final Directory directory;
    private final EmployeeQueries queries;

    EmployeeRules(EmployeeRepository employees, RoleService roles, Directory directory, EmployeeQueries queries) {
        this.employees = employees;
        this.roles = roles;
        this.directory = directory;
        this.queries = queries;
    }

    void refuseStale(Employee employee, long version) {
        if (employee.version() != version) {
            throw new Stale(version, employee.version(), queries.view(employee.id()));
        }
    }

    void refuseTakenUsername(String username) {
        if (employees.existsUsername(username)) {
            throw Invalid.field("username", "username-taken", username);
        }
    }

    void refuseUnknown(@Nullable EmployeeId id, EmployeeContent content) {
        List<FieldProblem> problems = new ArrayList<>();
        if (content.departmentId() == null
                || directory.department(content.departmentId()).isEmpty()) {
            problems.add(new FieldProblem("departmentId", "department-unknown"));
        }
        if (!roles.book().codes().containsAll(content.roles())) {
            problems.add(new FieldProblem("roles", "role-unknown"));
        }
        if (!isPossibleSuperior(id, content)) {
            problems.add(new FieldProblem("superiorId", "superior-impossible"));
        }
        if (!problems.isEmpty()) {
            throw Invalid.fields(problems);
        }
    }

    private boolean isPossibleSuperior(@Nullable EmployeeId id, EmployeeContent content) {
        var superior = content.profile().superiorId();
        return superior == null
                || !(id != null && superior.equals(id.value()))
                        && directory.employee(superior).isPresent();
    }
}
