package com.zhike.crm.surveys.customer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;

/** Reads a row of the replica. */
final class KnownCustomerRows implements RowMapper<KnownCustomer> {

    static final String COLUMNS =
            "id, name, category, level, industry, source, company_size, province, stage, owner_id, department_id";

    @Override
    public KnownCustomer mapRow(ResultSet row, int number) throws SQLException {
        return new KnownCustomer(
                row.getObject("id", UUID.class),
                row.getString("name"),
                new CustomerProfile(
                        row.getString("category"),
                        row.getString("level"),
                        row.getString("industry"),
                        row.getString("source"),
                        row.getString("company_size"),
                        row.getString("province"),
                        row.getString("stage")),
                row.getObject("owner_id", UUID.class),
                row.getObject("department_id", UUID.class));
    }
}
