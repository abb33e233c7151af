package com.zhike.crm.schedule.appointment;

import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.schedule.search.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads single appointments: one's own, those one is expected at, and those of one's people. */
@Service
public class AppointmentQueries {

    private final JdbcClient jdbc;

    AppointmentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public AppointmentView get(AppointmentId id, CurrentEmployee reader) {
        AppointmentView view = jdbc.sql("""
                        select a.*, k.name as customer_name, c.name as contact_name, o.name as opportunity_name,
                            e.name as owner_name, e.department_id as owner_department
                        from appointment a
                        left join known_customer k on k.id = a.customer_id
                        left join known_contact c on c.id = a.contact_id
                        left join known_opportunity o on o.id = a.opportunity_id
                        left join directory_employee e on e.id = a.owner_id
                        where a.id = :id""")
                .param("id", id.value())
                .query((row, _) -> view(row, reader.id()))
                .optional()
                .orElseThrow(AppointmentNotFound::new);
        if (!visible(view, reader)) {
            throw new AppointmentNotFound();
        }
        return view;
    }

    private static boolean visible(AppointmentView view, CurrentEmployee reader) {
        return view.editable()
                || view.participants().stream().anyMatch(one -> one.id().equals(reader.id()))
                || (!view.confidential() && reader.scope().covers(view.ownerId(), view.departmentId()));
    }

    private AppointmentView view(ResultSet row, UUID reader) throws SQLException {
        Columns columns = new Columns(row);
        UUID id = columns.id("id");
        UUID owner = columns.id("owner_id");
        return new AppointmentView(
                id,
                row.getLong("version"),
                row.getString("title"),
                columns.instant("starts_at"),
                columns.instant("ends_at"),
                row.getBoolean("all_day"),
                row.getString("repeat_rule"),
                row.getString("kind"),
                row.getString("place"),
                columns.idOrNull("customer_id"),
                row.getString("customer_name"),
                columns.idOrNull("contact_id"),
                row.getString("contact_name"),
                columns.idOrNull("opportunity_id"),
                row.getString("opportunity_name"),
                participants(id),
                row.getString("content"),
                integer(row, "remind_minutes_before"),
                row.getBoolean("private_entry"),
                AppointmentStatus.valueOf(row.getString("status")),
                columns.idOrNull("series_id"),
                owner,
                row.getString("owner_name"),
                columns.idOrNull("owner_department"),
                owner.equals(reader));
    }

    private List<AppointmentView.Participant> participants(UUID appointment) {
        return jdbc.sql("""
                        select p.employee_id as id, e.name from appointment_participant p
                        left join directory_employee e on e.id = p.employee_id
                        where p.appointment_id = :id order by e.name, p.employee_id""")
                .param("id", appointment)
                .query(AppointmentView.Participant.class)
                .list();
    }

    private static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }
}
