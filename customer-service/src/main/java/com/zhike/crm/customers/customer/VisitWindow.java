package com.zhike.crm.customers.customer;

import com.zhike.crm.platform.paging.Conditions;
import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.platform.time.BusinessDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which next visits are overdue, due today, or due this week. */
@Component
public class VisitWindow {

    private final BusinessDay businessDay;

    VisitWindow(BusinessDay businessDay) {
        this.businessDay = businessDay;
    }

    /** For a statement in which the table {@code customer} is called {@code c}. */
    public void restrict(Conditions conditions, @Nullable String window) {
        LocalDate today = businessDay.today();
        switch (window) {
            case null -> {}
            case "" -> {}
            case "overdue" ->
                conditions.and(
                        "c.next_visit_at < :now",
                        "now",
                        businessDay.clock().instant().atOffset(ZoneOffset.UTC));
            case "today" -> between(conditions, today, today.plusDays(1));
            case "week" -> {
                LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                between(conditions, monday, monday.plusWeeks(1));
            }
            default -> throw Invalid.field("nextVisit", "filter-unknown", window);
        }
    }

    private void between(Conditions conditions, LocalDate from, LocalDate before) {
        conditions
                .and(
                        "c.next_visit_at >= :visitFrom",
                        "visitFrom",
                        businessDay.startOf(from).atOffset(ZoneOffset.UTC))
                .and(
                        "c.next_visit_at < :visitBefore",
                        "visitBefore",
                        businessDay.startOf(before).atOffset(ZoneOffset.UTC));
    }
}
