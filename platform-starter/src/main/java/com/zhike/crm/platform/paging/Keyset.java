package com.zhike.crm.platform.paging;

import com.zhike.crm.platform.problem.Invalid;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;

/** The columns a list is ordered by, down to one that is unique, so that "after this row" is well defined. */
record Keyset(List<Column> keys, String sort) {

    static Keyset of(PageQuery query, Map<String, String> sortable, String defaultSort, String unique) {
        List<SortKey> wanted = query.sort().isEmpty() ? parse(defaultSort) : query.sort();
        List<Column> keys = new ArrayList<>();
        for (SortKey key : wanted) {
            String column = sortable.get(key.name());
            if (column == null) {
                throw Invalid.field(
                        "sort", "sort-unknown", key.name(), String.join(", ", new TreeMap<>(sortable).keySet()));
            }
            keys.add(Column.of(column, key.descending()));
        }
        boolean descending = !keys.isEmpty() && keys.getLast().descending();
        keys.add(Column.of(unique, descending));
        return new Keyset(keys, wanted.stream().map(SortKey::toString).collect(Collectors.joining(",")));
    }

    private static List<SortKey> parse(String keys) {
        return Arrays.stream(keys.split(","))
                .filter(key -> !key.isBlank())
                .map(key -> SortKey.of(key.trim()))
                .toList();
    }

    String columns() {
        return IntStream.range(0, keys.size())
                .mapToObj(i -> ", (" + keys.get(i).sql() + ")::text as cursor_" + i)
                .collect(Collectors.joining());
    }

    String orderBy() {
        return keys.stream().map(Column::orderBy).collect(Collectors.joining(", "));
    }

    List<@Nullable String> values(ResultSet row) throws SQLException {
        List<@Nullable String> values = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            values.add(row.getString("cursor_" + i));
        }
        return values;
    }

    String where(Conditions conditions, @Nullable Cursor cursor) {
        if (cursor == null) {
            return conditions.where();
        }
        String before = conditions.where();
        return (before.isEmpty() ? "where " : before + " and ") + "(" + after(cursor.keys()) + ")";
    }

    Map<String, Object> parameters(@Nullable Cursor cursor) {
        Map<String, Object> parameters = new TreeMap<>();
        for (int i = 0; cursor != null && i < keys.size(); i++) {
            String value = cursor.keys().get(i);
            if (value != null) {
                // of no declared type, so that PostgreSQL takes the type of the column
                parameters.put("cursor" + i, new SqlParameterValue(Types.OTHER, value));
            }
        }
        return parameters;
    }

    /** Rows after the given one: equal in the first keys and behind in the next, for each number of first keys. */
    private String after(List<@Nullable String> values) {
        List<String> cases = new ArrayList<>();
        List<String> equal = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            boolean isNull = values.get(i) == null;
            String behind = keys.get(i).behind(":cursor" + i, isNull);
            if (behind != null) {
                List<String> all = new ArrayList<>(equal);
                all.add(behind);
                cases.add("(" + String.join(" and ", all) + ")");
            }
            equal.add(keys.get(i).sql() + (isNull ? " is null" : " = :cursor" + i));
        }
        return String.join(" or ", cases);
    }

    /** One column of the order. */
    record Column(String sql, boolean descending, boolean nullsFirst) {

        static Column of(String column, boolean descending) {
            String lower = column.toLowerCase(java.util.Locale.ROOT);
            int suffix = lower.lastIndexOf(" nulls ");
            boolean nullsFirst = suffix < 0 ? descending : lower.endsWith("first");
            return new Column(suffix < 0 ? column : column.substring(0, suffix), descending, nullsFirst);
        }

        String orderBy() {
            // PostgreSQL's own places for nulls are left unsaid, so that plain indexes serve the order
            String nulls = nullsFirst == descending ? "" : nullsFirst ? " nulls first" : " nulls last";
            return sql + (descending ? " desc" : "") + nulls;
        }

        @Nullable
        String behind(String value, boolean isNull) {
            if (isNull) {
                return nullsFirst ? sql + " is not null" : null;
            }
            String beyond = sql + (descending ? " < " : " > ") + value;
            return nullsFirst ? beyond : "(" + beyond + " or " + sql + " is null)";
        }
    }
}
