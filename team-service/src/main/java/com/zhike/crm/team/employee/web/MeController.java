package com.zhike.crm.team.employee.web;

import com.zhike.crm.platform.directory.Department;
import com.zhike.crm.platform.directory.Directory;
import com.zhike.crm.platform.directory.Employee;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the caller who he is. */
@RestController
class MeController {

    private final Directory directory;

    MeController(Directory directory) {
        this.directory = directory;
    }

    @GetMapping("/api/me")
    MeView me(CurrentEmployee caller) {
        return directory
                .employee(caller.id())
                .map(employee -> person(employee, caller))
                .orElseGet(() -> machine(caller));
    }

    private MeView person(Employee employee, CurrentEmployee caller) {
        return new MeView(
                employee.id(),
                employee.username(),
                employee.name(),
                employee.departmentId(),
                Optional.ofNullable(employee.departmentId())
                        .flatMap(directory::department)
                        .map(Department::name)
                        .orElse(null),
                employee.title(),
                new TreeSet<>(employee.roles()),
                new TreeSet<>(caller.permissions()),
                employee.scope().name());
    }

    private static MeView machine(CurrentEmployee caller) {
        return new MeView(
                caller.id(),
                caller.name(),
                caller.name(),
                null,
                null,
                null,
                Set.of("integration"),
                new TreeSet<>(caller.permissions()),
                "ALL");
    }
}
