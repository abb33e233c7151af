package com.zhike.crm.team.employee;

import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.team.keycloak.TeamTurn;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the employees, here and as accounts of the identity provider. */
@Service
@Transactional
public class EmployeeService {

    private final EmployeeRepository employees;
    private final EmployeeRules rules;
    private final AdministratorPolicy administrators;
    private final EmployeeAccounts accounts;
    private final TeamTurn turn;

    EmployeeService(
            EmployeeRepository employees,
            EmployeeRules rules,
            AdministratorPolicy administrators,
            EmployeeAccounts accounts,
            TeamTurn turn) {
        this.employees = employees;
        this.rules = rules;
        this.administrators = administrators;
        this.accounts = accounts;
        this.turn = turn;
    }

    @Transactional(readOnly = true)
    public List<Employee> all() {
        return employees.findAll();
    }

    @Transactional(readOnly = true)
    public List<Employee> withRole(String role) {
        return employees.findWithRole(role);
    }

    private Employee get(EmployeeId id) {
        return employees.findById(id).orElseThrow(EmployeeNotFound::new);
    }

    public EmployeeId hire(HireEmployee command, CurrentEmployee by) {
        turn.await();
        EmployeeContent content = command.content();
        rules.refuseTakenUsername(content.username());
        rules.refuseUnknown(null, content);
        administrators.permitTouching(content, by);
        EmployeeId id = accounts.open(command);
        return employees.saveAndFlush(Employee.hire(id, content, by.id())).id();
    }

    public void edit(EmployeeId id, long version, EditEmployee command, CurrentEmployee by) {
        turn.await();
        Employee employee = get(id);
        rules.refuseStale(employee, version);
        EmployeeContent now = command.on(employee.content());
        rules.refuseUnknown(id, now);
        act(employee, it -> it.edit(now, by.id()), by);
    }

    public void stop(EmployeeId id, CurrentEmployee by) {
        turn.await();
        act(get(id), employee -> employee.stop(by.id()), by);
    }

    public void start(EmployeeId id, CurrentEmployee by) {
        turn.await();
        act(get(id), employee -> employee.start(by.id()), by);
    }

    public void resetPassword(EmployeeId id, ResetPassword command, CurrentEmployee by) {
        turn.await();
        Employee employee = get(id);
        administrators.permitTouching(employee.content(), by);
        employee.getNewPassword(by.id());
        accounts.resetPassword(id, command);
        employees.saveAndFlush(employee);
    }

    /** The account follows between the decision and the writing: what Keycloak refuses is not written here. */
    private void act(Employee employee, UnaryOperator<Employee> act, CurrentEmployee by) {
        EmployeeContent before = employee.content();
        EmployeeContent now = act.apply(employee).content();
        administrators.permit(employee.id(), before, now, by);
        accounts.carry(employee.id(), before, now);
        employees.saveAndFlush(employee);
    }
}
