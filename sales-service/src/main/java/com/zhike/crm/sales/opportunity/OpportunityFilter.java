package com.zhike.crm.sales.opportunity;

import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.sales.ownership.Visibility;
import com.zhike.crm.sales.search.Like;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which opportunities are looked for.
 *
 * @param q part of the name, the number or the customer's name
 * @param from first day of the expected close
 * @param to last day of the expected close
 */
public record OpportunityFilter(
        @Nullable String q,
        @Nullable String tab,
        @Nullable String stage,
        @Nullable OpportunityStatus status,
        @Nullable UUID customerId,
        @Nullable UUID ownerId,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Says it in SQL, within what the reader may see. */
    Conditions conditions(CurrentEmployee reader, LocalDate today) {
        return Visibility.of(reader.scope(), "o")
                .and(
                        "o.name ilike :q or o.number ilike :q or o.customer_id = any (array("
                                + "select id from known_customer where name ilike :q))",
                        "q",
                        Like.containing(q))
                .with("me", reader.id())
                .with("today", today)
                .with("monthEnd", today.with(TemporalAdjusters.lastDayOfMonth()))
                .and(OpportunityTab.of(tab).sql())
                .and("o.stage = :stage", "stage", stage)
                .and("o.status = :status", "status", status == null ? null : status.name())
                .and("o.customer_id = :customer", "customer", customerId)
                .and("o.owner_id = :owner", "owner", ownerId)
                .and("o.expected_close >= :from", "from", from)
                .and("o.expected_close <= :to", "to", to);
    }
}
