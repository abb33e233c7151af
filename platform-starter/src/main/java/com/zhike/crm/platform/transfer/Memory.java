package com.zhike.crm.platform.transfer;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a kind remembers from row to row: what is new goes again when the rows it is about were not stored. */
class Memory extends AbstractMap<String, Object> {

    private final Map<String, Object> kept = new HashMap<>();

    private final Map<String, Object> fresh = new HashMap<>();

    /** The rows are stored. */
    void keep() {
        kept.putAll(fresh);
        fresh.clear();
    }

    /** They are not. */
    void forget() {
        fresh.clear();
    }

    @Override
    public @Nullable Object get(Object key) {
        Object value = fresh.get(key);
        return value == null ? kept.get(key) : value;
    }

    @Override
    public boolean containsKey(Object key) {
        return fresh.containsKey(key) || kept.containsKey(key);
    }

    @Override
    public @Nullable Object put(String key, Object value) {
        Object before = get(key);
        fresh.put(key, value);
        return before;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        Map<String, Object> all = new HashMap<>(kept);
        all.putAll(fresh);
        return Map.copyOf(all).entrySet();
    }
}
