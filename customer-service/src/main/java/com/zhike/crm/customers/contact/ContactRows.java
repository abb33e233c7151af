package com.zhike.crm.customers.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Reads views of contacts from rows. */
final class ContactRows {

    private ContactRows() {}

    static ContactView view(ResultSet row, int number) throws SQLException {
        return new ContactView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("customer_id", UUID.class),
                row.getString("customer_name"),
                details(row),
                row.getBoolean("main"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                null);
    }

    private static ContactDetails details(ResultSet row) throws SQLException {
        return new ContactDetails(
                row.getString("name"),
                row.getString("gender"),
                row.getString("salutation"),
                row.getString("department"),
                row.getString("title"),
                row.getString("role"),
                row.getString("mobile"),
                row.getString("phone"),
                row.getString("fax"),
                row.getString("email"),
                row.getString("qq"),
                row.getString("wechat"),
                row.getObject("birthday", LocalDate.class),
                row.getString("hobbies"),
                row.getString("address"),
                row.getBoolean("decision_maker"),
                row.getObject("superior_id", UUID.class),
                row.getString("remark"));
    }
}
