package com.zhike.crm.customers.customer;

import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which customers a list shows.
 *
 * @param q part of a name, number, contact, phone number or mail address
 * @param tab all, public, hot, or a category
 * @param of all, mine, department or public
 * @param letter A to Z, or # for the rest
 * @param letterOf customer or contact: whose name begins with the letter
 * @param departmentId the department, those below it included
 * @param nextVisit overdue, today or week
 */
public record CustomerFilter(
        @Nullable String q,
        @Nullable String tab,
        @Nullable String of,
        @Nullable String letter,
        @Nullable String letterOf,
        @Nullable String stage,
        @Nullable String level,
        @Nullable String source,
        @Nullable String industry,
        @Nullable UUID ownerId,
        @Nullable UUID departmentId,
        @Nullable String nextVisit) {

    CustomerFilter onTab(String other) {
        return new CustomerFilter(
                q, other, of, letter, letterOf, stage, level, source, industry, ownerId, departmentId, nextVisit);
    }

    /** Whether nothing is asked for but what customers are counted by. */
    boolean isKept() {
        return Stream.of(q, letter, level, source, industry, nextVisit)
                .allMatch(asked -> asked == null || asked.isBlank());
    }

    static CustomerFilter search(@Nullable String q) {
        return new CustomerFilter(q, null, null, null, null, null, null, null, null, null, null, null);
    }
}
