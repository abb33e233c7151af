package com.zhike.crm.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Makes rows at scale in SQL, past the services: copies of what came through them, so that nothing in them is invented. */
final class Rows {

    /** What makes a copy another customer; k counts the copies. */
    private static final Map<String, String> OF_A_COPY = Map.of(
            "id", "gen_random_uuid()",
            "number", "'B' || k || '-' || c.number",
            "name", "c.name || ' ' || k",
            "name_key", "c.name_key || k",
            "name_core", "c.name_core || k",
            "name_code", "c.name_code || k",
            "search_code", "c.search_code || ' ' || k",
            "created_at", "c.created_at - k * interval '1 hour'",
            "owner_id", "e.id",
            "department_id", "e.department_id");

    /** Who the rows are dealt out to: everybody, or in a suite that others use nobody but its administrator. */
    private static final String EMPLOYEES = """
            (select id, department_id, row_number() over () - 1 as turn, count(*) over () as all_of_them
             from directory_employee where active and (not %s or username = 'admin'))\
            """;

    private Rows() {}

    /** Fills the suite up to the size that is to be measured. */
    static List<Finding> make(Suite suite, Options options) throws SQLException, IOException {
        try (Connection customers = suite.database("customer");
                Connection sales = suite.database("sales")) {
            customers(customers, "% Benchfield %", options);
            orders(sales, options);
        }
        return List.of();
    }

    /** Copies the imported customers until there are as many. */
    static void customers(Connection connection, String like, Options options) throws SQLException {
        int copies = options.rows() / options.imported() - 1;
        StringJoiner columns = new StringJoiner(", ");
        StringJoiner values = new StringJoiner(", ");
        try (Statement sql = connection.createStatement()) {
            try (ResultSet names = sql.executeQuery("select column_name from information_schema.columns"
                    + " where table_schema = 'public' and table_name = 'customer' and is_generated = 'NEVER'")) {
                while (names.next()) {
                    columns.add(names.getString(1));
                    values.add(OF_A_COPY.getOrDefault(names.getString(1), "c." + names.getString(1)));
                }
            }
            // all of it or nothing: no suite is left without its indexes
            connection.setAutoCommit(false);
            List<String> indexes = dropIndexes(sql, "customer");
            sql.execute("""
                    insert into customer (%s)
                    select %s from generate_series(1, %d) k
                    cross join (select *, row_number() over () as turn from customer where name like '%s') c
                    join %s e on (c.turn + k) %% e.all_of_them = e.turn
                    """.formatted(columns, values, copies, like, EMPLOYEES.formatted(options.reserved())));
            for (String index : indexes) {
                sql.execute(index);
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
        analyse(connection, "customer");
    }

    /** Orders of the last two years, counted as the service counts them. */
    static void orders(Connection connection, Options options) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute("""
                    insert into sales_order (id, version, number, customer_id, subject, signed_on, discount_percent,
                        lines_amount, discount_amount, amount, currency, status, owner_id, department_id,
                        created_at, created_by_id, changed_at, changed_by_id)
                    select gen_random_uuid(), 0, 'B-' || k, c.id, 'Bench ' || k,
                        current_date - (k %% 730), 0, 100 + k %% 1000, 0, 100 + k %% 1000, 'CNY', 'COMPLETED',
                        e.id, e.department_id, now() - (k %% 730) * interval '1 day', e.id, now(), e.id
                    from generate_series(1, %1$d) k
                    join %2$s e on k %% e.all_of_them = e.turn
                    join (select id, row_number() over () - 1 as turn from known_customer limit %3$d) c
                        on c.turn = k %% %3$d
                    on conflict do nothing
                    """.formatted(options.orders(), EMPLOYEES.formatted(options.reserved()), options.imported()));
            sql.execute("""
                    insert into counted_order (order_id, day, owner_id, department_id, amount)
                    select id, signed_on, owner_id, department_id, amount from sales_order where number like 'B-%'
                    on conflict do nothing
                    """);
            sql.execute("""
                    insert into sales_day (day, owner_id, department_id, orders, amount)
                    select day, owner_id, department_id, count(*), sum(amount) from counted_order
                    group by day, owner_id, department_id
                    on conflict (day, owner_id, department_id)
                    do update set orders = excluded.orders, amount = excluded.amount
                    """);
        }
        analyse(connection, "sales_order");
        analyse(connection, "counted_order");
        analyse(connection, "sales_day");
    }

    /** Made anew afterwards they take a fraction of the time; the commands that make them. */
    private static List<String> dropIndexes(Statement sql, String table) throws SQLException {
        sql.execute("set maintenance_work_mem = '512MB'");
        List<String> names = new ArrayList<>();
        List<String> commands = new ArrayList<>();
        try (ResultSet indexes = sql.executeQuery("select indexname, indexdef from pg_indexes where tablename = '"
                + table + "' and indexdef not like 'CREATE UNIQUE%'")) {
            while (indexes.next()) {
                names.add(indexes.getString(1));
                commands.add(indexes.getString(2));
            }
        }
        for (String name : names) {
            sql.execute("drop index " + name);
        }
        return commands;
    }

    private static void analyse(Connection connection, String table) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute("vacuum analyze " + table);
        }
    }

    static long count(Connection connection, String query) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
