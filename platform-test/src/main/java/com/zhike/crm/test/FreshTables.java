package com.zhike.crm.test;

import com.zhike.crm.platform.directory.Directory;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Empties, before each test class, the tables that the migrations left empty, and lets the test company move in. */
class FreshTables implements TestExecutionListener {

    private static final Map<ApplicationContext, String> EMPTY_TABLES = new WeakHashMap<>();

    @Override
    public void beforeTestClass(TestContext test) {
        ApplicationContext context = test.getApplicationContext();
        JdbcTemplate jdbc = new JdbcTemplate(context.getBean(DataSource.class));
        String tables = EMPTY_TABLES.computeIfAbsent(context, _ -> emptyTables(jdbc));
        if (!tables.isEmpty()) {
            truncate(jdbc, tables);
        }
        context.getBeanProvider(Directory.class).ifAvailable(TestCompany::settle);
    }

    private static String emptyTables(JdbcTemplate jdbc) {
        List<String> tables = jdbc.queryForList("""
                select quote_ident(tablename) from pg_tables
                where schemaname = 'public' and tablename <> 'flyway_schema_history'
                """, String.class);
        return String.join(
                ", ",
                tables.stream()
                        .filter(table -> jdbc.queryForList("select 1 from " + table + " limit 1")
                                .isEmpty())
                        .toList());
    }

    private static void truncate(JdbcTemplate jdbc, String tables) {
        for (int attempt = 1; ; attempt++) {
            try {
                jdbc.execute("truncate " + tables + " cascade");
                return;
            } catch (DataAccessException busy) {
                // a listener still works on events of the class before
                if (attempt == 5) {
                    throw busy;
                }
            }
        }
    }
}
