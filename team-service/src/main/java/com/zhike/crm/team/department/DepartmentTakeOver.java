package com.zhike.crm.team.department;

import com.zhike.crm.team.keycloak.Group;
import com.zhike.crm.team.keycloak.TakenOver;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Follows the groups of the identity provider. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DepartmentTakeOver {

    private final DepartmentRepository departments;

    DepartmentTakeOver(DepartmentRepository departments) {
        this.departments = departments;
    }

    /** Founds and changes departments; a group above another one has to come first. */
    public TakenOver follow(List<Group> groups) {
        return groups.stream().map(this::follow).reduce(TakenOver.NOTHING, TakenOver::and);
    }

    /** Dissolves the departments whose group is gone, once nobody is in them any more. */
    public TakenOver dissolveAllBut(List<Group> groups) {
        Set<UUID> remaining = groups.stream().map(Group::id).collect(Collectors.toSet());
        List<Department> gone = departments.findAll().stream()
                .filter(department -> !remaining.contains(department.id().value()))
                .toList();
        gone.forEach(department -> departments.delete(department.dissolve(null)));
        return new TakenOver(0, 0, gone.size());
    }

    private TakenOver follow(Group group) {
        DepartmentId id = new DepartmentId(group.id());
        Department known = departments.findById(id).orElse(null);
        if (known == null) {
            departments.saveAndFlush(Department.found(id, asItCame(group), null));
            return TakenOver.aNewOne();
        }
        DepartmentContent now = known.content().as(group.name(), group.parentId());
        if (now.equals(known.content())) {
            return TakenOver.NOTHING;
        }
        departments.saveAndFlush(known.change(now, null));
        return TakenOver.aChange();
    }

    /** Head and position belong to us; the group may carry them for the first time, so that a company can be prepared. */
    private DepartmentContent asItCame(Group group) {
        String head = group.attributes().get("head");
        String position = group.attributes().get("position");
        return new DepartmentContent(
                group.name(),
                group.parentId(),
                head == null ? null : UUID.fromString(head),
                position == null ? departments.nextPosition(group.parentId()) : Integer.parseInt(position));
    }
}
