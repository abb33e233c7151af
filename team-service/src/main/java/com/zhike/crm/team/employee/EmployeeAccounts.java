package com.zhike.crm.team.employee;

import com.zhike.crm.team.keycloak.Accounts;
import com.zhike.crm.team.keycloak.TeamTurn;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Carries what is decided about an employee to his account, before it is written here. */
@Component
class EmployeeAccounts {

    private final Accounts accounts;
    private final TeamTurn turn;

    EmployeeAccounts(Accounts accounts, TeamTurn turn) {
        this.accounts = accounts;
        this.turn = turn;
    }

    EmployeeId open(HireEmployee command) {
        UUID account = accounts.create(command.account());
        turn.onRollback(() -> accounts.remove(account));
        return new EmployeeId(account);
    }

    void carry(EmployeeId id, EmployeeContent before, EmployeeContent now) {
        if (!before.name().equals(now.name()) || !Objects.equals(before.email(), now.email())) {
            accounts.rename(id.value(), now.name(), now.email());
        }
        if (now.departmentId() != null && !now.departmentId().equals(before.departmentId())) {
            accounts.move(id.value(), before.departmentId(), now.departmentId());
        }
        if (!before.roles().equals(now.roles())) {
            accounts.assign(id.value(), without(now.roles(), before.roles()), without(before.roles(), now.roles()));
        }
        if (before.isActive() && !now.isActive()) {
            accounts.disable(id.value());
        }
        if (!before.isActive() && now.isActive()) {
            accounts.enable(id.value());
        }
    }

    void resetPassword(EmployeeId id, ResetPassword command) {
        accounts.resetPassword(id.value(), command.password(), command.isTemporary());
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
