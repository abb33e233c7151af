package com.zhike.crm.team.employee;

import com.zhike.crm.team.keycloak.Account;
import com.zhike.crm.team.keycloak.TakenOver;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Follows the accounts of the identity provider. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EmployeeTakeOver {

    private final EmployeeRepository employees;

    EmployeeTakeOver(EmployeeRepository employees) {
        this.employees = employees;
    }

    public TakenOver follow(List<Account> accounts) {
        return accounts.stream().map(this::follow).reduce(leaveAllBut(accounts), TakenOver::and);
    }

    private TakenOver follow(Account account) {
        EmployeeId id = new EmployeeId(account.id());
        Employee known = employees.findById(id).orElse(null);
        if (known == null) {
            employees.saveAndFlush(Employee.hire(id, content(account, null), null));
            return TakenOver.aNewOne();
        }
        EmployeeContent now = content(account, known.content());
        if (now.equals(known.content())) {
            return TakenOver.NOTHING;
        }
        employees.saveAndFlush(known.follow(now));
        return TakenOver.aChange();
    }

    private TakenOver leaveAllBut(List<Account> accounts) {
        Set<UUID> remaining = accounts.stream().map(Account::id).collect(Collectors.toSet());
        List<Employee> gone = employees.findAll().stream()
                .filter(employee -> employee.content().status() != EmployeeStatus.LEFT)
                .filter(employee -> !remaining.contains(employee.id().value()))
                .toList();
        gone.forEach(employee ->
                employees.saveAndFlush(employee.follow(employee.content().with(EmployeeStatus.LEFT))));
        return new TakenOver(0, 0, gone.size());
    }

    private static EmployeeContent content(Account account, @Nullable EmployeeContent before) {
        return new EmployeeContent(
                account.username(),
                account.name().isEmpty() ? account.username() : account.name(),
                account.email(),
                department(account, before),
                account.roles(),
                account.enabled() ? EmployeeStatus.ACTIVE : EmployeeStatus.STOPPED,
                before == null ? Profile.from(account.attributes()) : before.profile());
    }

    /** Somebody may be in several groups; the one we know him in stays his department. */
    private static @Nullable UUID department(Account account, @Nullable EmployeeContent before) {
        if (before != null && before.departmentId() != null && account.groups().contains(before.departmentId())) {
            return before.departmentId();
        }
        return account.groups().stream().sorted().findFirst().orElse(null);
    }
}
