package com.zhike.crm.sales.order;

import com.zhike.crm.platform.security.DataScope;
import com.zhike.crm.sales.search.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads the page of an order. */
record OrderViewRows(List<OrderLine> lines, DataScope scope) implements RowMapper<OrderView> {

    @Override
    public OrderView mapRow(ResultSet row, int number) throws SQLException {
        Columns columns = new Columns(row);
        UUID owner = columns.id("owner_id");
        @Nullable UUID department = columns.idOrNull("department_id");
        return new OrderView(
                columns.id("id"),
                row.getLong("version"),
                row.getString("number"),
                row.getString("subject"),
                columns.id("customer_id"),
                row.getString("customer_name"),
                columns.idOrNull("contact_id"),
                row.getString("contact_name"),
                columns.idOrNull("opportunity_id"),
                row.getString("opportunity_name"),
                columns.day("signed_on"),
                columns.dayOrNull("deliver_on"),
                row.getString("kind"),
                row.getString("payment_terms"),
                row.getString("shipping_address"),
                row.getString("remark"),
                row.getBigDecimal("discount_percent"),
                row.getBigDecimal("lines_amount"),
                row.getBigDecimal("discount_amount"),
                row.getBigDecimal("amount"),
                row.getString("currency"),
                OrderStatus.valueOf(row.getString("status")),
                row.getString("void_reason"),
                columns.instantOrNull("voided_at"),
                owner,
                row.getString("owner_name"),
                department,
                row.getString("department_name"),
                columns.instant("created_at"),
                columns.id("created_by_id"),
                row.getString("created_by_name"),
                columns.instant("changed_at"),
                columns.id("changed_by_id"),
                row.getString("changed_by_name"),
                lines,
                scope.covers(owner, department));
    }
}
