package com.zhike.crm.customers.statistics;

/** What employees are compared by. */
public enum RankBy {
    NEW_CUSTOMERS("select created_by as employee_id from customer where deleted_at is null"
            + " and created_at >= :start and created_at < :end"),
    VISITS("select employee_id from activity where withdrawn_at is null and visit"
            + " and happened_at >= :start and happened_at < :end");

    private final String acts;

    RankBy(String acts) {
        this.acts = acts;
    }

    /** One row for each thing an employee did in the period. */
    String acts() {
        return acts;
    }
}
