package com.zhike.crm.customers.customer;

import com.zhike.crm.platform.security.CurrentEmployee;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads views of customers from rows. */
final class CustomerRows {

    private CustomerRows() {}

    static CustomerSummary summary(ResultSet row, int number) throws SQLException {
        return new CustomerSummary(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("number"),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("category"),
                row.getString("level"),
                row.getString("stage"),
                row.getString("industry"),
                row.getString("province"),
                row.getString("city"),
                row.getString("phone"),
                row.getBoolean("hot"),
                CustomerStatus.valueOf(row.getString("status")),
                row.getObject("owner_id", UUID.class),
                row.getString("owner_name"),
                row.getString("department_name"),
                row.getString("main_contact_name"),
                row.getString("main_contact_phone"),
                instant(row, "last_activity_at"),
                instant(row, "next_visit_at"),
                row.getInt("order_count"),
                row.getBigDecimal("order_amount"),
                row.getString("currency"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    static CustomerView view(ResultSet row, List<CustomerView.HelperView> helpers, CurrentEmployee employee)
            throws SQLException {
        Custody custody =
                new Custody(row.getObject("owner_id", UUID.class), row.getObject("department_id", UUID.class));
        Access access = new Access(
                custody,
                helpers.stream()
                        .map(helper -> new Assistant(helper.employeeId(), helper.access()))
                        .toList());
        return new CustomerView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("number"),
                details(row),
                CustomerStatus.valueOf(row.getString("status")),
                row.getString("stage"),
                new CustomerView.Keeper(
                        custody.ownerId(),
                        row.getString("owner_name"),
                        custody.departmentId(),
                        row.getString("department_name")),
                trail(row),
                figures(row),
                new CustomerView.MainContact(
                        row.getObject("main_contact_id", UUID.class),
                        row.getString("main_contact_name"),
                        row.getString("main_contact_phone")),
                employee.may("customer.edit") && access.editableBy(employee),
                helpers);
    }

    private static CustomerDetails details(ResultSet row) throws SQLException {
        Profile profile = new Profile(
                row.getString("name"),
                row.getString("short_name"),
                row.getString("category"),
                row.getString("level"),
                row.getString("source"),
                row.getString("industry"),
                row.getString("ownership"),
                row.getString("size"),
                row.getBoolean("hot"));
        Address address = new Address(
                row.getString("province"),
                row.getString("city"),
                row.getString("district"),
                row.getString("address"),
                row.getString("postal_code"));
        Reach reach = new Reach(
                row.getString("phone"),
                row.getString("fax"),
                row.getString("mobile"),
                row.getString("website"),
                row.getString("email"));
        Enterprise enterprise = new Enterprise(
                row.getString("legal_representative"),
                row.getBigDecimal("registered_capital"),
                row.getBigDecimal("annual_revenue"),
                row.getString("main_products"),
                row.getString("bank"),
                row.getString("bank_account"),
                row.getString("tax_number"));
        Notes notes = new Notes(row.getString("needs"), row.getString("competition"), row.getString("remark"));
        return new CustomerDetails(profile, address, reach, enterprise, notes);
    }

    private static CustomerView.Trail trail(ResultSet row) throws SQLException {
        return new CustomerView.Trail(
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("created_by", UUID.class),
                row.getString("created_by_name"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_by", UUID.class),
                row.getString("changed_by_name"));
    }

    private static CustomerView.Figures figures(ResultSet row) throws SQLException {
        return new CustomerView.Figures(
                instant(row, "last_activity_at"),
                row.getString("last_activity_text"),
                row.getString("last_activity_by_name"),
                instant(row, "next_visit_at"),
                row.getString("next_visit_note"),
                row.getInt("activity_count"),
                row.getInt("opportunity_count"),
                row.getInt("order_count"),
                row.getInt("survey_count"),
                row.getBigDecimal("order_amount"),
                row.getObject("last_order_on", LocalDate.class),
                row.getString("currency"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
