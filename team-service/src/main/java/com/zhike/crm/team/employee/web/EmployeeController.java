package com.zhike.crm.team.employee.web;

import com.zhike.crm.platform.history.Change;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.web.Versioned;
import com.zhike.crm.team.employee.EmployeeChoice;
import com.zhike.crm.team.employee.EmployeeFilter;
import com.zhike.crm.team.employee.EmployeeHistory;
import com.zhike.crm.team.employee.EmployeeQueries;
import com.zhike.crm.team.employee.EmployeeView;
import java.util.List;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/employees")
class EmployeeController {

    private static final String MAY_LOOK = "hasAnyAuthority('team.view', 'team.manage')";

    private final EmployeeQueries employees;
    private final EmployeeHistory history;

    EmployeeController(EmployeeQueries employees, EmployeeHistory history) {
        this.employees = employees;
        this.history = history;
    }

    @GetMapping
    @PreAuthorize(MAY_LOOK)
    Page<EmployeeView> list(@ParameterObject EmployeeFilter filter, PageQuery page, CurrentEmployee caller) {
        return employees.list(filter, page, caller);
    }

    @GetMapping("/choices")
    List<EmployeeChoice> choices(@ParameterObject EmployeeFilter filter) {
        return employees.choices(filter);
    }

    @GetMapping("/{id}")
    @PreAuthorize(MAY_LOOK)
    ResponseEntity<EmployeeView> get(@PathVariable UUID id, CurrentEmployee caller) {
        EmployeeView employee = employees.view(id, caller);
        return Versioned.ok(employee, employee.version());
    }

    @GetMapping("/{id}/history")
    @PreAuthorize(MAY_LOOK)
    Page<Change> history(@PathVariable UUID id, PageQuery page, CurrentEmployee caller) {
        return history.of(employees.view(id, caller).id(), page);
    }
}
