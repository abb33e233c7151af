package com.zhike.crm.sales.opportunity;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Ready-made selections of opportunities; may use {@code :me}, {@code :today} and {@code :monthEnd}. */
enum OpportunityTab {
    ALL("all", "true"),
    MINE("mine", "o.owner_id = :me"),
    CLOSING_THIS_MONTH(
            "closing-this-month",
            "o.status = 'OPEN' and o.expected_close between date_trunc('month', :today::date) and :monthEnd"),
    OVERDUE("overdue", "o.status = 'OPEN' and o.expected_close < :today"),
    WON("won", "o.status = 'WON'"),
    LOST("lost", "o.status = 'LOST'");

    private final String code;

    private final String sql;

    OpportunityTab(String code, String sql) {
        this.code = code;
        this.sql = sql;
    }

    /** The tab of that code; an unknown one shows everything. */
    static OpportunityTab of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(tab -> tab.code.equals(code))
                .findFirst()
                .orElse(ALL);
    }

    String sql() {
        return sql;
    }
}
