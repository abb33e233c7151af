package com.zhike.crm.schedule.calendar;

import static com.zhike.crm.schedule.ScheduleDesk.eventually;
import static com.zhike.crm.test.TestCompany.LI_NA;
import static com.zhike.crm.test.TestCompany.ZHANG_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import com.zhike.crm.events.ActivityEvent.ActivityCorrected;
import com.zhike.crm.events.ActivityEvent.ActivityLogged;
import com.zhike.crm.events.ActivityEvent.ActivityWithdrawn;
import com.zhike.crm.events.OpportunityEvent.OpportunityLost;
import com.zhike.crm.events.OpportunityEvent.OpportunityOpened;
import com.zhike.crm.events.OpportunityEvent.OpportunityReopened;
import com.zhike.crm.events.OpportunityEvent.OpportunityRevised;
import com.zhike.crm.schedule.ScheduleDesk;
import com.zhike.crm.schedule.ScheduleTest;
import com.zhike.crm.test.TestCompany.Person;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

/** What other services tell and the calendar shows by itself. */
@ScheduleTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SourceTests {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private final ScheduleDesk desk;

    private final UUID customer;

    SourceTests(ScheduleDesk desk) {
        this.desk = desk;
        this.customer = desk.customerOf(ZHANG_WEI);
    }

    @Test
    void theNextVisitAppearsAndRingsAndLeavesAMessage() {
        Instant visit = NOW.plusSeconds(600);
        desk.tell(logged(UUID.randomUUID(), NOW.minusSeconds(60), visit, 30));

        eventually(() ->
                assertThat(seen("VISITS").findValuesAsString("customerName")).contains("客户 " + customer));

        assertThat(seen("CLOSINGS,APPOINTMENTS").findValuesAsString("customerId"))
                .doesNotContain(customer.toString());
        eventually(() -> assertThat(desk.seen(ZHANG_WEI, "/api/alarms").findValuesAsString("link"))
                .contains("/customers/" + customer));
        assertThat(desk.seen(ZHANG_WEI, "/api/messages?kind=FOLLOW_UP").findValuesAsString("link"))
                .contains("/customers/" + customer);
    }

    @Test
    void onlyTheNewestActivityOfACustomerCounts() {
        UUID older = UUID.randomUUID();
        UUID newer = UUID.randomUUID();
        Instant first = NOW.plus(2, ChronoUnit.DAYS);
        Instant second = NOW.plus(3, ChronoUnit.DAYS);
        desk.tell(logged(older, NOW.minusSeconds(7200), first, null));
        eventually(() -> assertThat(visits()).containsExactly(first));

        desk.tell(logged(newer, NOW.minusSeconds(3600), second, null));
        eventually(() -> assertThat(visits()).containsExactly(second));

        desk.tell(corrected(newer, NOW.minusSeconds(3600), null));
        eventually(() -> assertThat(visits()).isEmpty());

        desk.tell(new ActivityWithdrawn(UUID.randomUUID(), NOW, newer, customer, ZHANG_WEI.id()));
        eventually(() -> assertThat(visits()).containsExactly(first));
        assertThat(of(LI_NA, "VISITS")).isEmpty();
    }

    @Test
    void theExpectedCloseFollowsItsOpportunity() {
        UUID opportunity = UUID.randomUUID();
        LocalDate close = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(4);
        desk.tell(opened(opportunity, close));
        eventually(() -> assertThat(closes()).containsExactly(midnight(close)));

        desk.tell(revised(opportunity, close.plusDays(1)));
        eventually(() -> assertThat(closes()).containsExactly(midnight(close.plusDays(1))));

        desk.tell(new OpportunityLost(
                UUID.randomUUID(), NOW, opportunity, customer, "price", null, null, ZHANG_WEI.id()));
        eventually(() -> assertThat(closes()).isEmpty());

        desk.tell(new OpportunityReopened(UUID.randomUUID(), NOW, opportunity, customer, "quotation", ZHANG_WEI.id()));
        eventually(() -> assertThat(closes()).hasSize(1));
    }

    private List<Instant> visits() {
        return starts("VISITS");
    }

    private List<Instant> closes() {
        return starts("CLOSINGS");
    }

    private List<Instant> starts(String source) {
        return seen(source)
                .valueStream()
                .filter(entry -> entry.path("customerId").asString().equals(customer.toString()))
                .map(entry -> Instant.parse(entry.path("start").asString()))
                .toList();
    }

    private JsonNode seen(String sources) {
        return of(ZHANG_WEI, sources);
    }

    private JsonNode of(Person person, String sources) {
        return desk.seen(
                person,
                "/api/calendar?from=" + NOW.minusSeconds(60) + "&to=" + NOW.plus(10, ChronoUnit.DAYS) + "&sources="
                        + sources);
    }

    private ActivityLogged logged(UUID id, Instant at, @Nullable Instant next, @Nullable Integer remind) {
        return new ActivityLogged(
                UUID.randomUUID(),
                NOW,
                id,
                customer,
                null,
                "visit",
                true,
                at,
                null,
                "first-contact",
                null,
                next,
                "带样品",
                remind,
                ZHANG_WEI.id(),
                ZHANG_WEI.departmentId());
    }

    private ActivityCorrected corrected(UUID id, Instant at, @Nullable Instant next) {
        return new ActivityCorrected(
                UUID.randomUUID(),
                NOW,
                id,
                customer,
                null,
                "visit",
                true,
                at,
                null,
                "first-contact",
                null,
                next,
                null,
                null,
                ZHANG_WEI.id(),
                ZHANG_WEI.departmentId(),
                ZHANG_WEI.id());
    }

    private OpportunityOpened opened(UUID id, LocalDate close) {
        return new OpportunityOpened(
                UUID.randomUUID(),
                NOW,
                id,
                customer,
                "年度采购",
                "quotation",
                60,
                BigDecimal.TEN,
                "CNY",
                close,
                ZHANG_WEI.id(),
                ZHANG_WEI.departmentId(),
                ZHANG_WEI.id());
    }

    private OpportunityRevised revised(UUID id, LocalDate close) {
        return new OpportunityRevised(
                UUID.randomUUID(),
                NOW,
                id,
                customer,
                "年度采购",
                BigDecimal.TEN,
                "CNY",
                close,
                ZHANG_WEI.id(),
                ZHANG_WEI.departmentId(),
                ZHANG_WEI.id());
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant();
    }
}
