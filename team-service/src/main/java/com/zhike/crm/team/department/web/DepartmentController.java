package com.zhike.crm.team.department.web;

import com.zhike.crm.platform.history.Change;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.web.IfMatch;
import com.zhike.crm.platform.web.Versioned;
import com.zhike.crm.team.department.DepartmentChoice;
import com.zhike.crm.team.department.DepartmentHistory;
import com.zhike.crm.team.department.DepartmentId;
import com.zhike.crm.team.department.DepartmentQueries;
import com.zhike.crm.team.department.DepartmentService;
import com.zhike.crm.team.department.DepartmentView;
import com.zhike.crm.team.department.DescribeDepartment;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/departments")
class DepartmentController {

    private static final String MAY_LOOK = "hasAnyAuthority('team.view', 'team.manage')";
    private static final String MAY_CHANGE = "hasAuthority('team.manage')";

    private final DepartmentService departments;
    private final DepartmentQueries queries;
    private final DepartmentHistory history;

    DepartmentController(DepartmentService departments, DepartmentQueries queries, DepartmentHistory history) {
        this.departments = departments;
        this.queries = queries;
        this.history = history;
    }

    @GetMapping
    @PreAuthorize(MAY_LOOK)
    List<DepartmentView> list(CurrentEmployee caller) {
        return queries.list(caller);
    }

    @GetMapping("/choices")
    List<DepartmentChoice> choices() {
        return queries.choices();
    }

    @GetMapping("/{id}")
    @PreAuthorize(MAY_LOOK)
    ResponseEntity<DepartmentView> get(@PathVariable UUID id, CurrentEmployee caller) {
        DepartmentView department = queries.view(id, caller);
        return Versioned.ok(department, department.version());
    }

    @GetMapping("/{id}/history")
    @PreAuthorize(MAY_LOOK)
    Page<Change> history(@PathVariable UUID id, PageQuery page, CurrentEmployee caller) {
        return history.of(new DepartmentId(queries.view(id, caller).id()), page);
    }

    @PostMapping
    @PreAuthorize(MAY_CHANGE)
    ResponseEntity<DepartmentView> found(@RequestBody @Valid DescribeDepartment description, CurrentEmployee caller) {
        DepartmentView department = departments.found(description, caller);
        return Versioned.created(URI.create("/api/departments/" + department.id()), department, department.version());
    }

    @PutMapping("/{id}")
    @PreAuthorize(MAY_CHANGE)
    ResponseEntity<DepartmentView> change(
            @PathVariable UUID id,
            IfMatch ifMatch,
            @RequestBody @Valid DescribeDepartment description,
            CurrentEmployee caller) {
        DepartmentView department = departments.change(new DepartmentId(id), ifMatch.version(), description, caller);
        return Versioned.ok(department, department.version());
    }

    @DeleteMapping("/{id}")
    @PreAuthorize(MAY_CHANGE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dissolve(@PathVariable UUID id, CurrentEmployee caller) {
        departments.dissolve(new DepartmentId(id), caller);
    }
}
