package com.zhike.crm.platform.history;

import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.paging.ListStatement;
import com.zhike.crm.platform.paging.Page;
import com.zhike.crm.platform.paging.PageQuery;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who changed which field of which record, and when. */
public class ChangeHistory {

    private final JdbcClient jdbc;

    ChangeHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes each component in which the two records, of one type, differ. */
    @Transactional
    public void record(String subjectType, UUID subjectId, @Nullable UUID changedBy, Object before, Object after) {
        for (RecordComponent component : before.getClass().getRecordComponents()) {
            String old = text(value(component, before));
            String now = text(value(component, after));
            if (!Objects.equals(old, now)) {
                note(subjectType, subjectId, changedBy, component.getName(), old, now);
            }
        }
    }

    /** Notes one change. */
    @Transactional
    public void note(
            String subjectType,
            UUID subjectId,
            @Nullable UUID by,
            String field,
            @Nullable String old,
            @Nullable String now) {
        jdbc.sql("""
                insert into change_history (subject_type, subject_id, changed_by, field, old_value, new_value)
                values (:type, :id, :by, :field, :old, :now)
                """)
                .param("type", subjectType)
                .param("id", subjectId)
                .param("by", by)
                .param("field", field)
                .param("old", old)
                .param("now", now)
                .update();
    }

    /** The changes of one record, the newest first. */
    @Transactional(readOnly = true)
    public Page<Change> of(String subjectType, UUID subjectId, PageQuery query) {
        return ListStatement.select("h.*, e.name as by_name")
                .from("change_history h left join directory_employee e on e.id = h.changed_by")
                .where(new Conditions()
                        .and("h.subject_type = :type", "type", subjectType)
                        .and("h.subject_id = :id", "id", subjectId))
                .sortable(Map.of("at", "h.id"))
                .defaultSort("-at")
                .uniqueBy("h.id")
                .read(jdbc, query, ChangeHistory::change);
    }

    private static Change change(ResultSet row, int number) throws SQLException {
        return new Change(
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_by", UUID.class),
                row.getString("by_name"),
                row.getString("field"),
                row.getString("old_value"),
                row.getString("new_value"));
    }

    private static @Nullable Object value(RecordComponent component, Object record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalArgumentException("Not readable: " + component, failure);
        }
    }

    /** A number that only changed its scale did not change. */
    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text.isBlank() ? null : text;
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }
}
