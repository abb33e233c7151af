package com.zhike.crm.team.department;

import com.zhike.crm.platform.directory.Directory;
import com.zhike.crm.platform.directory.Employee;
import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.platform.problem.Refused;
import com.zhike.crm.team.keycloak.Groups;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What must be true of the tree of departments. */
@Component
class DepartmentRules {

    private final DepartmentRepository departments;
    private final DepartmentQueries queries;
    private final Directory directory;
    private final Groups groups;

    DepartmentRules(DepartmentRepository departments, DepartmentQueries queries, Directory directory, Groups groups) {
        this.departments = departments;
        this.queries = queries;
        this.directory = directory;
        this.groups = groups;
    }

    void refuseUnknown(DepartmentContent content) {
        if (content.name().indexOf(0) >= 0) {
            // the identity provider, which is told first, fails at it as we would
            throw new Refused(HttpStatus.BAD_REQUEST, "character-not-allowed");
        }
        if (content.parentId() != null
                && departments.findById(new DepartmentId(content.parentId())).isEmpty()) {
            throw Invalid.field("parentId", "department-unknown");
        }
        if (content.headId() != null
                && !directory.employee(content.headId()).map(Employee::active).orElse(false)) {
            throw Invalid.field("headId", "employee-not-active");
        }
    }

    void refuseCycle(DepartmentId id, DepartmentContent content) {
        if (content.parentId() != null && directory.tree(id.value()).contains(content.parentId())) {
            throw Invalid.field("parentId", "department-cycle");
        }
    }

    void refuseInUse(DepartmentId id) {
        if (departments.existsByParentId(id.value())) {
            throw DepartmentInUse.hasDepartments();
        }
        // Keycloak may know people whom we have not taken over yet
        if (queries.hasPeople(id) || groups.hasMembers(id.value())) {
            throw DepartmentInUse.hasPeople();
        }
    }
}
