package com.zhike.crm.sales.order;

import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.sales.ownership.Visibility;
import com.zhike.crm.sales.search.Like;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which orders are looked for.
 *
 * @param q part of the number, the subject or the customer's name
 * @param tab {@code all} or {@code mine}
 * @param from first day of signing
 * @param to last day of signing
 */
public record OrderFilter(
        @Nullable String q,
        @Nullable String tab,
        @Nullable OrderStatus status,
        @Nullable UUID customerId,
        @Nullable UUID opportunityId,
        @Nullable UUID ownerId,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Says it in SQL, within what the reader may see. */
    Conditions conditions(CurrentEmployee reader) {
        return Visibility.of(reader.scope(), "o")
                .and(
                        "o.number ilike :q or o.subject ilike :q or o.customer_id = any (array("
                                + "select id from known_customer where name ilike :q))",
                        "q",
                        Like.containing(q))
                .and("o.owner_id = :me", "me", "mine".equals(tab) ? reader.id() : null)
                .and("o.status = :status", "status", status == null ? null : status.name())
                .and("o.customer_id = :customer", "customer", customerId)
                .and("o.opportunity_id = :opportunity", "opportunity", opportunityId)
                .and("o.owner_id = :owner", "owner", ownerId)
                .and("o.signed_on >= :from", "from", from)
                .and("o.signed_on <= :to", "to", to);
    }

    /** The same without what does not count, unless a status was asked for. */
    Conditions countable(CurrentEmployee reader) {
        Conditions conditions = conditions(reader);
        return status == null ? conditions.and(counting("o")) : conditions;
    }

    /** Whether nothing is asked for but owner and status, of which sums are kept. */
    boolean isKept() {
        return Like.containing(q) == null && customerId == null && opportunityId == null && from == null && to == null;
    }

    /** Adds owner and status to what restricts a table or its sums. */
    Conditions ofOwnerAndStatus(Conditions visible, String alias, boolean countable, CurrentEmployee reader) {
        Conditions conditions = visible.and(alias + ".owner_id = :me", "me", "mine".equals(tab) ? reader.id() : null)
                .and(alias + ".owner_id = :owner", "owner", ownerId)
                .and(alias + ".status = :status", "status", status == null ? null : status.name());
        return countable && status == null ? conditions.and(counting(alias)) : conditions;
    }

    private static String counting(String alias) {
        return alias + ".status in ('EFFECTIVE', 'COMPLETED')";
    }
}
