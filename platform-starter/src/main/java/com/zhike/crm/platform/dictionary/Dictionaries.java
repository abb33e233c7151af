package com.zhike.crm.platform.dictionary;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.zhike.crm.platform.problem.Invalid;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** The values that may be chosen for a field and that an administrator may extend. */
public class Dictionaries {

    private static final String ALL = "all";

    private final JdbcClient jdbc;

    // other replicas see an administrator's change a moment later
    private final Cache<String, Map<String, List<Entry>>> cache =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(2)).build();

    private final ApplicationEventPublisher events;

    Dictionaries(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Refuses a code that the dictionary does not have; nothing is no code. */
    public void require(String dictionary, String field, @Nullable String code) {
        if (code != null && entry(dictionary, code).isEmpty()) {
            throw Invalid.field(field, "dictionary-value-unknown", code, dictionary);
        }
    }

    /** The values in their order, those out of use included. */
    public List<Entry> entries(String dictionary) {
        return all().getOrDefault(dictionary, List.of());
    }

    /** The value with this code. */
    public Optional<Entry> entry(String dictionary, String code) {
        return entries(dictionary).stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst();
    }

    /** Whether the value carries the dictionary's flag. */
    public boolean flagged(String dictionary, String code) {
        return entry(dictionary, code).map(Entry::flag).orElse(false);
    }

    /** Every dictionary with its values. */
    public Map<String, List<Entry>> all() {
        return cache.get(ALL, _ -> read());
    }

    /** Adds or changes a value; a new default takes the place of the old one. */
    @Transactional
    public Entry write(String dictionary, Entry entry) {
        if (entry.byDefault()) {
            jdbc.sql("update dictionary_entry set is_default = false where dictionary = :dictionary")
                    .param("dictionary", dictionary)
                    .update();
        }
        jdbc.sql("""
                insert into dictionary_entry
                    (dictionary, code, label_zh, label_en, position, active, is_default, color, flag)
                values (:dictionary, :code, :zh, :en, :position, :active, :byDefault, :color, :flag)
                on conflict (dictionary, code) do update set label_zh = excluded.label_zh,
                    label_en = excluded.label_en, position = excluded.position, active = excluded.active,
                    is_default = excluded.is_default, color = excluded.color, flag = excluded.flag
                """)
                .param("dictionary", dictionary)
                .param("code", entry.code())
                .param("zh", entry.zh())
                .param("en", entry.en())
                .param("position", entry.position())
                .param("active", entry.active())
                .param("byDefault", entry.byDefault())
                .param("color", entry.color())
                .param("flag", entry.flag())
                .update();
        events.publishEvent(new DictionaryChanged());
        return entry;
    }

    @TransactionalEventListener(fallbackExecution = true)
    public void on(DictionaryChanged event) {
        cache.invalidateAll();
    }

    private Map<String, List<Entry>> read() {
        Map<String, List<Entry>> all = new TreeMap<>();
        jdbc.sql("select * from dictionary_entry order by dictionary, position, code")
                .query(row -> {
                    all.computeIfAbsent(row.getString("dictionary"), _ -> new ArrayList<>())
                            .add(entry(row));
                });
        return all;
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getString("code"),
                row.getString("label_zh"),
                row.getString("label_en"),
                row.getInt("position"),
                row.getBoolean("active"),
                row.getBoolean("is_default"),
                row.getString("color"),
                row.getBoolean("flag"));
    }

    /** Told inside the service when a dictionary was written. */
    public record DictionaryChanged() {}
}
