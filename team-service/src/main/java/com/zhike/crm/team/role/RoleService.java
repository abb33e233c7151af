package com.zhike.crm.team.role;

import com.zhike.crm.platform.directory.Directory;
import com.zhike.crm.platform.history.ChangeHistory;
import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.platform.problem.Stale;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the roles. */
@Service
@Transactional
public class RoleService {

    private final RoleRepository roles;
    private final PermissionQueries permissions;
    private final Directory directory;
    private final ChangeHistory history;

    RoleService(RoleRepository roles, PermissionQueries permissions, Directory directory, ChangeHistory history) {
        this.roles = roles;
        this.permissions = permissions;
        this.directory = directory;
        this.history = history;
    }

    @Transactional(readOnly = true)
    public List<Role> all() {
        return roles.findAllByOrderByPosition();
    }

    @Transactional(readOnly = true)
    public RoleBook book() {
        return new RoleBook(all());
    }

    public Role change(String code, long version, ChangeRole change, CurrentEmployee by) {
        Role role = roles.findById(code).orElseThrow(() -> new RoleNotFound(code));
        if (role.version() != version) {
            throw new Stale(version, role.version(), RoleView.of(role));
        }
        refuseUnknown(change);
        ChangeRole before = role.content();
        Role changed = roles.saveAndFlush(role.change(change));
        history.record("role", changed.historyId(), by.id(), before, changed.content());
        return changed;
    }

    private void refuseUnknown(ChangeRole change) {
        Set<String> unknown = permissions.unknownAmong(change.permissions());
        if (!unknown.isEmpty()) {
            throw Invalid.field("permissions", "permission-unknown", String.join(", ", unknown));
        }
        if (change.scope() == RoleScope.CUSTOM && change.departments().isEmpty()) {
            throw Invalid.field("departments", "departments-missing");
        }
        for (UUID department : change.departments()) {
            directory.department(department).orElseThrow(() -> Invalid.field("departments", "department-unknown"));
        }
    }
}
