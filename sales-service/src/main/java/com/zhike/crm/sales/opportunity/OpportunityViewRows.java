package com.zhike.crm.sales.opportunity;

import com.zhike.crm.platform.security.DataScope;
import com.zhike.crm.sales.search.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads the page of an opportunity. */
record OpportunityViewRows(List<OpportunityLine> products, DataScope scope) implements RowMapper<OpportunityView> {

    @Override
    public OpportunityView mapRow(ResultSet row, int number) throws SQLException {
        Columns columns = new Columns(row);
        UUID owner = columns.id("owner_id");
        @Nullable UUID department = columns.idOrNull("department_id");
        return new OpportunityView(
                columns.id("id"),
                row.getLong("version"),
                row.getString("number"),
                row.getString("name"),
                columns.id("customer_id"),
                row.getString("customer_name"),
                columns.idOrNull("contact_id"),
                row.getString("contact_name"),
                row.getString("source"),
                row.getString("kind"),
                row.getString("stage"),
                row.getInt("probability"),
                columns.instant("stage_since"),
                row.getBigDecimal("expected_amount"),
                row.getString("currency"),
                columns.dayOrNull("expected_close"),
                row.getString("competitor"),
                row.getString("needs"),
                row.getString("next_step"),
                row.getString("remark"),
                owner,
                row.getString("owner_name"),
                department,
                row.getString("department_name"),
                OpportunityStatus.valueOf(row.getString("status")),
                columns.instantOrNull("closed_at"),
                row.getString("close_reason"),
                row.getString("close_competitor"),
                row.getString("close_note"),
                columns.instant("created_at"),
                columns.id("created_by_id"),
                row.getString("created_by_name"),
                columns.instant("changed_at"),
                columns.id("changed_by_id"),
                row.getString("changed_by_name"),
                products,
                scope.covers(owner, department));
    }
}
