package com.zhike.crm.team.role.web;

import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.platform.web.IfMatch;
import com.zhike.crm.platform.web.Versioned;
import com.zhike.crm.team.role.ChangeRole;
import com.zhike.crm.team.role.Permission;
import com.zhike.crm.team.role.PermissionQueries;
import com.zhike.crm.team.role.Role;
import com.zhike.crm.team.role.RoleChoice;
import com.zhike.crm.team.role.RoleService;
import com.zhike.crm.team.role.RoleView;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RoleController {

    private final RoleService roles;
    private final PermissionQueries permissions;

    RoleController(RoleService roles, PermissionQueries permissions) {
        this.roles = roles;
        this.permissions = permissions;
    }

    @GetMapping("/api/roles")
    @PreAuthorize("hasAnyAuthority('role.manage', 'team.manage', 'team.view')")
    List<RoleView> all() {
        return roles.all().stream().map(RoleView::of).toList();
    }

    /** For fields that name roles; what they permit is not told. */
    @GetMapping("/api/roles/choices")
    List<RoleChoice> choices() {
        return roles.all().stream().map(RoleChoice::of).toList();
    }

    @PutMapping("/api/roles/{code}")
    @PreAuthorize("hasAuthority('role.manage')")
    ResponseEntity<RoleView> change(
            @PathVariable String code, IfMatch ifMatch, @RequestBody @Valid ChangeRole change, CurrentEmployee by) {
        Role role = roles.change(code, ifMatch.version(), change, by);
        return Versioned.ok(RoleView.of(role), role.version());
    }

    @GetMapping("/api/permissions")
    @PreAuthorize("hasAuthority('role.manage')")
    List<Permission> permissions() {
        return permissions.all();
    }
}
