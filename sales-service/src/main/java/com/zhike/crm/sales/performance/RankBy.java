package com.zhike.crm.sales.performance;

/** What sellers are compared by. */
public enum RankBy {
    AMOUNT("sum(s.amount)"),
    ORDERS("sum(s.orders)");

    private final String sql;

    RankBy(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
