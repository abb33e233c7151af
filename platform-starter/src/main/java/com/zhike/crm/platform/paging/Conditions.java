package com.zhike.crm.platform.paging;

import com.zhike.crm.platform.security.DataScope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects a WHERE clause with named parameters. */
public final class Conditions {

    private final List<String> clauses = new ArrayList<>();

    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** Adds a condition. */
    public Conditions and(String sql) {
        clauses.add("(" + sql + ")");
        return this;
    }

    /** Adds a condition with its parameter, unless there is nothing to compare with. */
    public Conditions and(String sql, String parameter, @Nullable Object value) {
        if (value == null
                || (value instanceof String text && text.isBlank())
                || (value instanceof Collection<?> values && values.isEmpty())) {
            return this;
        }
        parameters.put(parameter, value);
        return and(sql);
    }

    /** Sets a parameter that conditions added without one refer to. */
    public Conditions with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /**
     * Leaves only what the scope covers.
     *
     * @param alsoVisible further predicates, any of which makes a row visible; may use {@code :scopeEmployee}
     */
    public Conditions within(DataScope scope, String ownerColumn, String departmentColumn, String... alsoVisible) {
        if (scope.all()) {
            return this;
        }
        parameters.put("scopeEmployee", scope.employeeId());
        List<String> visible = new ArrayList<>(List.of(ownerColumn + " = :scopeEmployee"));
        if (!scope.departmentIds().isEmpty()) {
            parameters.put("scopeDepartments", scope.departmentIds());
            visible.add(departmentColumn + " in (:scopeDepartments)");
        }
        Arrays.stream(alsoVisible).map(sql -> "(" + sql + ")").forEach(visible::add);
        return and(String.join(" or ", visible));
    }

    /** Leaves only what somebody else owns in no department of the scope, for scopes that do not cover everything. */
    public Conditions outside(DataScope scope, String ownerColumn, String departmentColumn) {
        and(ownerColumn + " <> :scopeEmployee", "scopeEmployee", scope.employeeId());
        return and(
                "%1$s is null or %1$s not in (:scopeDepartments)".formatted(departmentColumn),
                "scopeDepartments",
                scope.departmentIds());
    }

    /** The clause with its keyword, or nothing at all. */
    public String where() {
        return clauses.isEmpty() ? "" : "where " + String.join(" and ", clauses);
    }

    /** What the clause's parameters stand for. */
    public Map<String, Object> parameters() {
        return new LinkedHashMap<>(parameters);
    }
}
