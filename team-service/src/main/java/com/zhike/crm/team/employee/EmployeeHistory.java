package com.zhike.crm.team.employee;

import com.zhike.crm.platform.directory.Directory;
import com.zhike.crm.platform.history.Change;
import com.zhike.crm.platform.history.ChangeHistory;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Remembers who changed what about an employee. */
@Component
public class EmployeeHistory {

    private static final String SUBJECT = "employee";

    private final ChangeHistory history;
    private final Directory directory;

    EmployeeHistory(ChangeHistory history, Directory directory) {
        this.history = history;
        this.directory = directory;
    }

    public Page<Change> of(UUID employee, PageQuery page) {
        return history.of(SUBJECT, employee, page);
    }

    @EventListener
    void on(Employee.Changed event) {
        UUID id = event.employee().value();
        if (event.before() == null) {
            history.note(SUBJECT, id, event.by(), "hired", null, event.now().name());
        } else {
            history.record(
                    SUBJECT,
                    id,
                    event.by(),
                    EmployeeInWords.of(event.before(), directory),
                    EmployeeInWords.of(event.now(), directory));
        }
    }

    @EventListener
    void on(Employee.PasswordReset event) {
        history.note(SUBJECT, event.employee().value(), event.by(), "password", null, null);
    }
}
