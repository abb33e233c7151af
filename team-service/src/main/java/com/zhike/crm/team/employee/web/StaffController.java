package com.zhike.crm.team.employee.web;

import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.web.IfMatch;
import com.zhike.crm.platform.web.Versioned;
import com.zhike.crm.team.employee.EditEmployee;
import com.zhike.crm.team.employee.EmployeeId;
import com.zhike.crm.team.employee.EmployeeQueries;
import com.zhike.crm.team.employee.EmployeeService;
import com.zhike.crm.team.employee.EmployeeView;
import com.zhike.crm.team.employee.HireEmployee;
import com.zhike.crm.team.employee.ResetPassword;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What only those who manage the team may do. */
@RestController
@RequestMapping("/api/employees")
@PreAuthorize("hasAuthority('team.manage')")
class StaffController {

    private final EmployeeService employees;
    private final EmployeeQueries queries;

    StaffController(EmployeeService employees, EmployeeQueries queries) {
        this.employees = employees;
        this.queries = queries;
    }

    @PostMapping
    ResponseEntity<EmployeeView> hire(@RequestBody @Valid HireEmployee command, CurrentEmployee caller) {
        EmployeeView hired = queries.view(employees.hire(command, caller).value(), caller);
        return Versioned.created(URI.create("/api/employees/" + hired.id()), hired, hired.version());
    }

    @PutMapping("/{id}")
    ResponseEntity<EmployeeView> edit(
            @PathVariable UUID id, IfMatch ifMatch, @RequestBody @Valid EditEmployee command, CurrentEmployee caller) {
        employees.edit(new EmployeeId(id), ifMatch.version(), command, caller);
        return current(id, caller);
    }

    @PostMapping("/{id}/stop")
    ResponseEntity<EmployeeView> stop(@PathVariable UUID id, CurrentEmployee caller) {
        employees.stop(new EmployeeId(id), caller);
        return current(id, caller);
    }

    @PostMapping("/{id}/start")
    ResponseEntity<EmployeeView> start(@PathVariable UUID id, CurrentEmployee caller) {
        employees.start(new EmployeeId(id), caller);
        return current(id, caller);
    }

    @PostMapping("/{id}/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resetPassword(@PathVariable UUID id, @RequestBody @Valid ResetPassword command, CurrentEmployee caller) {
        employees.resetPassword(new EmployeeId(id), command, caller);
    }

    private ResponseEntity<EmployeeView> current(UUID id, CurrentEmployee caller) {
        EmployeeView employee = queries.view(id, caller);
        return Versioned.ok(employee, employee.version());
    }
}
