package com.zhike.crm.demo;

import java.util.UUID;

/** The five departments of the demo company, in three levels. */
public enum DemoDepartment {
    HEADQUARTERS(1),
    SALES_CENTRE(2),
    SALES_ONE(3),
    SALES_TWO(4),
    MARKETING(5);

    private final UUID id;

    DemoDepartment(int number) {
        this.id = UUID.fromString("0d000000-0000-7000-8000-%012d".formatted(number));
    }

    public UUID id() {
        return id;
    }
}
