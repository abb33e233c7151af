package com.zhike.crm.sales.opportunity;

import static com.zhike.crm.sales.opportunity.OpportunityFixtures.FIRST_CONTACT;
import static com.zhike.crm.sales.opportunity.OpportunityFixtures.LATER;
import static com.zhike.crm.sales.opportunity.OpportunityFixtures.QUOTATION;
import static com.zhike.crm.sales.opportunity.OpportunityFixtures.SIGNED;
import static com.zhike.crm.sales.opportunity.OpportunityFixtures.aLostOpportunity;
import static com.zhike.crm.sales.opportunity.OpportunityFixtures.anOpportunity;
import static com.zhike.crm.sales.opportunity.OpportunityFixtures.content;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zhike.crm.platform.problem.Invalid;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

class OpportunityTests {

    @Test
    void theStageSaysHowLikelyItIs() {
        assertThat(anOpportunity().position().probability()).isEqualTo(10);
    }

    @Test
    void whoeverKnowsBetterOverridesTheStage() {
        Opportunity opportunity = anOpportunity().advance(Estimate.of(QUOTATION, 75), null, LATER);

        assertThat(opportunity.position()).isEqualTo(new OpportunityStage("quotation", 75, LATER.at()));
    }

    @Test
    void anotherEstimateInTheSameStageDoesNotResetTheTimeInIt() {
        Opportunity opportunity = anOpportunity().advance(Estimate.of(FIRST_CONTACT, 20), null, LATER);

        assertThat(opportunity.position())
                .isEqualTo(new OpportunityStage("first-contact", 20, OpportunityFixtures.FOUND.at()));
        assertThat(lastEvent(opportunity)).isInstanceOf(OpportunityMove.Advanced.class);
    }

    @Test
    void stayingWhereItIsIsNoStep() {
        Opportunity opportunity = anOpportunity().advance(Estimate.of(FIRST_CONTACT, null), null, LATER);

        assertThat(lastEvent(opportunity)).isInstanceOf(OpportunityMove.Opened.class);
    }

    @Test
    void winningSignsIt() {
        Opportunity opportunity = anOpportunity().win(SIGNED, null, LATER);

        assertThat(opportunity.status()).isEqualTo(OpportunityStatus.WON);
        assertThat(opportunity.position()).isEqualTo(new OpportunityStage("signed", 100, LATER.at()));
        assertThat(lastEvent(opportunity))
                .isInstanceOfSatisfying(
                        OpportunityMove.Won.class,
                        won -> assertThat(won.fromStage()).isEqualTo("first-contact"));
    }

    @Test
    void aSecondOrderChangesNothing() {
        Opportunity won = anOpportunity().wonBy(UUID.randomUUID(), SIGNED, LATER);

        assertThat(eventsOf(won.wonBy(UUID.randomUUID(), SIGNED, LATER))).hasSize(2);
    }

    @Test
    void noOrderComesOutOfALostOne() {
        assertThatExceptionOfType(OpportunityClosed.class)
                .isThrownBy(() -> aLostOpportunity(null).wonBy(UUID.randomUUID(), SIGNED, LATER));
    }

    @Test
    void aLostOneStaysInItsStageWithoutHope() {
        assertThat(aLostOpportunity("Them").position())
                .isEqualTo(new OpportunityStage("first-contact", 0, OpportunityFixtures.FOUND.at()));
    }

    @Test
    void aClosedOneIsReadOnly() {
        for (Opportunity closed : List.of(
                aLostOpportunity(null),
                anOpportunity().win(SIGNED, null, LATER),
                anOpportunity().shelve("Later", LATER))) {
            assertThatExceptionOfType(OpportunityClosed.class)
                    .isThrownBy(() -> closed.revise(content("Summer"), LATER));
            assertThatExceptionOfType(OpportunityClosed.class)
                    .isThrownBy(() -> closed.advance(Estimate.of(QUOTATION, null), null, LATER));
            assertThatExceptionOfType(OpportunityClosed.class).isThrownBy(() -> closed.win(SIGNED, null, LATER));
            assertThatExceptionOfType(OpportunityClosed.class).isThrownBy(() -> closed.shelve(null, LATER));
        }
    }

    @Test
    void reopeningTakesItUpWhereItWasLeft() {
        Opportunity opportunity = anOpportunity()
                .advance(Estimate.of(QUOTATION, 75), null, LATER)
                .win(SIGNED, null, LATER)
                .reopen(LATER);

        assertThat(opportunity.status()).isEqualTo(OpportunityStatus.OPEN);
        assertThat(opportunity.position()).isEqualTo(new OpportunityStage("quotation", 75, LATER.at()));
        assertThat(opportunity.advance(Estimate.of(SIGNED, null), null, LATER).status())
                .isEqualTo(OpportunityStatus.OPEN);
    }

    @Test
    void anOpenOneCannotBeReopened() {
        assertThatExceptionOfType(OpportunityNotClosed.class)
                .isThrownBy(() -> anOpportunity().reopen(LATER));
    }

    @Test
    void theCustomerIsSettled() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> anOpportunity().revise(content(UUID.randomUUID(), "Spring"), LATER));
    }

    private static Object lastEvent(Opportunity opportunity) {
        return List.copyOf(eventsOf(opportunity)).getLast();
    }

    private static Collection<?> eventsOf(Opportunity opportunity) {
        Collection<?> events = ReflectionTestUtils.invokeMethod(opportunity, "domainEvents");
        return events == null ? List.of() : events;
    }
}
