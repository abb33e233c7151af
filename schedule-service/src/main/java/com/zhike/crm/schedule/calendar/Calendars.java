package com.zhike.crm.schedule.calendar;

import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.problem.NotFound;
import com.zhike.crm.platform.security.CurrentEmployee;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Whose calendars somebody may look into: his own, and those of the people in his scope. */
@Service
public class Calendars {

    private final JdbcClient jdbc;

    Calendars(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The employee whose calendar is asked for; the caller himself when none is named. */
    public UUID open(@Nullable UUID employee, CurrentEmployee reader) {
        if (employee == null || employee.equals(reader.id())) {
            return reader.id();
        }
        Conditions conditions = scoped(reader).and("e.id = :employee", "employee", employee);
        return jdbc.sql("select e.id from directory_employee e " + conditions.where())
                .params(conditions.parameters())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound("calendar-not-found"));
    }

    public List<CalendarOwner> readable(CurrentEmployee reader) {
        Conditions conditions = scoped(reader).and("e.active").and("e.id <> :reader", "reader", reader.id());
        return jdbc.sql("select e.id, e.name, d.name as department_name from directory_employee e"
                        + " left join directory_department d on d.id = e.department_id " + conditions.where()
                        + " order by d.position, d.name, e.name limit 1000")
                .params(conditions.parameters())
                .query(CalendarOwner.class)
                .list();
    }

    private static Conditions scoped(CurrentEmployee reader) {
        return new Conditions().within(reader.scope(), "e.id", "e.department_id");
    }

    /** Somebody whose calendar may be looked into. */
    public record CalendarOwner(
            UUID id, String name, @Nullable String departmentName) {}
}
