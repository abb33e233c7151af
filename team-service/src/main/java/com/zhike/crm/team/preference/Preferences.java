package com.zhike.crm.team.preference;

import com.zhike.crm.platform.problem.Invalid;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What each user likes to see; the suite only keeps it, the browser knows what it means. */
@Service
@Transactional
public class Preferences {

    private static final int MAX_KEYS = 500;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Preferences(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Transactional(readOnly = true)
    public Optional<String> get(UUID employee, PreferenceKey key) {
        return jdbc.sql("select value from preference where employee_id = :employee and key = :key")
                .param("employee", employee)
                .param("key", key.value())
                .query(String.class)
                .optional();
    }

    public void put(UUID employee, PreferenceKey key, byte[] value) {
        String tidy = tidy(value);
        int stored = jdbc.sql("""
                insert into preference (employee_id, key, value, changed_at)
                select :employee, :key, :value, now()
                where (select count(*) from preference where employee_id = :employee and key <> :key) < :max
                on conflict (employee_id, key) do update set value = excluded.value, changed_at = excluded.changed_at
                """)
                .param("employee", employee)
                .param("key", key.value())
                .param("value", tidy)
                .param("max", MAX_KEYS)
                .update();
        if (stored == 0) {
            throw new TooManyPreferences(MAX_KEYS);
        }
    }

    public void delete(UUID employee, PreferenceKey key) {
        jdbc.sql("delete from preference where employee_id = :employee and key = :key")
                .param("employee", employee)
                .param("key", key.value())
                .update();
    }

    private String tidy(byte[] value) {
        try {
            JsonNode tree = json.readTree(value);
            if (tree.isMissingNode()) {
                throw notJson();
            }
            return json.writeValueAsString(tree);
        } catch (JacksonException broken) {
            throw notJson();
        }
    }

    private static Invalid notJson() {
        return Invalid.field("value", "preference-not-json");
    }
}
