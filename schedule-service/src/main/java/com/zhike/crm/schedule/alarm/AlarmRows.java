package com.zhike.crm.schedule.alarm;

import com.zhike.crm.schedule.search.Columns;
import java.sql.SQLException;

/** The table of alarms. */
final class AlarmRows {

    private AlarmRows() {}

    static Alarm alarm(Columns row) throws SQLException {
        return new Alarm(
                row.id("id"),
                row.id("employee_id"),
                AlarmKind.valueOf(row.row().getString("kind")),
                row.id("source_id"),
                row.row().getString("title"),
                row.row().getString("link"),
                row.instant("at"),
                row.instant("rung_at"));
    }
}
