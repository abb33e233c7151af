package com.zhike.crm.team.takeover;

import com.zhike.crm.team.department.Department;
import com.zhike.crm.team.department.DepartmentTakeOver;
import com.zhike.crm.team.employee.Employee;
import com.zhike.crm.team.employee.EmployeeTakeOver;
import com.zhike.crm.team.employee.SignInTakeOver;
import com.zhike.crm.team.keycloak.Company;
import com.zhike.crm.team.keycloak.TakenOver;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings the whole team to what the identity provider says, in one transaction. */
@Service
@Transactional
public class TakeOverService {

    private final CompanySource source;
    private final DepartmentTakeOver departments;
    private final EmployeeTakeOver employees;
    private final SignInTakeOver signIns;
    private final ApplicationEventPublisher events;

    TakeOverService(
            CompanySource source,
            DepartmentTakeOver departments,
            EmployeeTakeOver employees,
            SignInTakeOver signIns,
            ApplicationEventPublisher events) {
        this.source = source;
        this.departments = departments;
        this.employees = employees;
        this.signIns = signIns;
        this.events = events;
    }

    public TakenOver takeOver() {
        Company company = source.read();
        TakenOver result = departments
                .follow(company.groups())
                .and(employees.follow(company.accounts()))
                .and(departments.dissolveAllBut(company.groups()));
        signIns.follow();
        // a release may have given a role other rights, which no account shows
        announce(false);
        return result;
    }

    /** Tells the other services about everybody again, as for one that lost its directory. */
    public void republish() {
        announce(true);
    }

    private void announce(boolean everything) {
        events.publishEvent(new Department.Announcement(everything));
        events.publishEvent(new Employee.Announcement(everything));
    }
}
