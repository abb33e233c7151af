package com.zhike.crm.team.department;

import com.zhike.crm.platform.problem.Stale;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.team.keycloak.Groups;
import com.zhike.crm.team.keycloak.TeamTurn;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the departments, here and as groups of the identity provider. */
@Service
@Transactional
public class DepartmentService {

    private final DepartmentRepository departments;
    private final DepartmentQueries queries;
    private final DepartmentRules rules;
    private final Groups groups;
    private final TeamTurn turn;

    DepartmentService(
            DepartmentRepository departments,
            DepartmentQueries queries,
            DepartmentRules rules,
            Groups groups,
            TeamTurn turn) {
        this.departments = departments;
        this.queries = queries;
        this.rules = rules;
        this.groups = groups;
        this.turn = turn;
    }

    @Transactional(readOnly = true)
    public Department get(DepartmentId id) {
        return departments.findById(id).orElseThrow(DepartmentNotFound::new);
    }

    @Transactional(readOnly = true)
    public List<Department> all() {
        return departments.findAll();
    }

    public DepartmentView found(DescribeDepartment description, CurrentEmployee by) {
        turn.await();
        DepartmentContent content = description.at(departments.nextPosition(description.parentId()));
        rules.refuseUnknown(content);
        UUID group = groups.create(content.name(), content.parentId());
        turn.onRollback(() -> groups.remove(group));
        Department founded = Department.found(new DepartmentId(group), content, by.id());
        return queries.view(departments.saveAndFlush(founded).id());
    }

    public DepartmentView change(DepartmentId id, long version, DescribeDepartment description, CurrentEmployee by) {
        turn.await();
        Department department = get(id);
        if (department.version() != version) {
            throw new Stale(version, department.version(), queries.view(id));
        }
        DepartmentContent before = department.content();
        DepartmentContent content = description.at(before.position());
        rules.refuseUnknown(content);
        rules.refuseCycle(id, content);
        if (!Objects.equals(before.parentId(), content.parentId())) {
            groups.move(id.value(), before.name(), content.parentId());
        }
        if (!before.name().equals(content.name())) {
            groups.rename(id.value(), content.name());
        }
        departments.saveAndFlush(department.change(content, by.id()));
        return queries.view(id);
    }

    public void dissolve(DepartmentId id, CurrentEmployee by) {
        turn.await();
        Department department = get(id);
        rules.refuseInUse(id);
        groups.remove(id.value());
        departments.delete(department.dissolve(by.id()));
    }
}
