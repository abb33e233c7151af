package com.zhike.crm.sales.order;

import static com.zhike.crm.sales.order.OrderFixtures.CUSTOMER;
import static com.zhike.crm.sales.order.OrderFixtures.NOW;
import static com.zhike.crm.sales.order.OrderFixtures.aCompletedOrder;
import static com.zhike.crm.sales.order.OrderFixtures.aDraft;
import static com.zhike.crm.sales.order.OrderFixtures.aVoidOrder;
import static com.zhike.crm.sales.order.OrderFixtures.anEffectiveOrder;
import static com.zhike.crm.sales.order.OrderFixtures.content;
import static com.zhike.crm.sales.order.OrderFixtures.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zhike.crm.platform.problem.Invalid;
import java.util.Collection;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

class OrderTests {

    @Test
    void aDraftTellsNobody() {
        assertThat(eventsOf(aDraft())).isEmpty();
    }

    @Test
    void placingADraftMakesItCount() {
        Order order = aDraft().place(NOW);

        assertThat(order.status()).isEqualTo(OrderStatus.EFFECTIVE);
        assertThat(eventsOf(order)).singleElement().isInstanceOfSatisfying(Order.Placed.class, placed -> {
            assertThat(placed.state().amount()).isEqualTo("100.00");
            assertThat(placed.state().customerId()).isEqualTo(CUSTOMER);
            assertThat(placed.state().lines()).hasSize(1);
        });
    }

    @Test
    void placingTwiceIsRefused() {
        assertThatExceptionOfType(OrderNotDraft.class)
                .isThrownBy(() -> anEffectiveOrder().place(NOW));
    }

    @Test
    void revisingADraftTellsNobody() {
        Order order = aDraft().revise(content("10", line("1", "80", "0")), NOW);

        assertThat(order.amounts().amount()).isEqualTo("72.00");
        assertThat(eventsOf(order)).singleElement().isInstanceOf(Order.Revised.class);
    }

    @Test
    void revisingAnEffectiveOrderTellsTheNewAmount() {
        Order order = anEffectiveOrder().revise(content("0", line("3", "10", "0")), NOW);

        assertThat(eventsOf(order))
                .filteredOn(Order.Changed.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        Order.Changed.class,
                        changed -> assertThat(changed.state().amount()).isEqualTo("30.00"));
    }

    @Test
    void theCustomerOfADraftMayStillChange() {
        UUID other = UUID.randomUUID();

        assertThat(aDraft().revise(content(other, null, "0", line("1", "1", "0")), NOW)
                        .customerId())
                .isEqualTo(other);
    }

    @Test
    void theCustomerOfAnEffectiveOrderIsSettled() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() ->
                        anEffectiveOrder().revise(content(UUID.randomUUID(), null, "0", line("1", "1", "0")), NOW));
    }

    @Test
    void theOpportunityOfAnEffectiveOrderIsSettled() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() ->
                        anEffectiveOrder().revise(content(CUSTOMER, UUID.randomUUID(), "0", line("1", "1", "0")), NOW));
    }

    @Test
    void theNumberOfAnEffectiveOrderIsSettled() {
        assertThat(aDraft().renumber("A-1").number()).isEqualTo("A-1");
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> anEffectiveOrder().renumber("A-1"));
    }

    @Test
    void aVoidedOrderTakesItsAmountBack() {
        assertThat(eventsOf(aVoidOrder()))
                .filteredOn(Order.Voided.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(Order.Voided.class, voided -> {
                    assertThat(voided.state().amount()).isEqualTo("100.00");
                    assertThat(voided.reason()).isEqualTo("Entered twice");
                });
    }

    @Test
    void aVoidedDraftNeverCountedSoNobodyIsTold() {
        Order order = aDraft().declareVoid("Not wanted", NOW);

        assertThat(order.status()).isEqualTo(OrderStatus.VOID);
        assertThat(eventsOf(order)).isEmpty();
    }

    @Test
    void aCompletedOrderIsReadOnly() {
        assertThat(aCompletedOrder().status()).isEqualTo(OrderStatus.COMPLETED);
        assertThatExceptionOfType(OrderClosed.class)
                .isThrownBy(() -> aCompletedOrder().revise(content("0", line("1", "1", "0")), NOW));
        assertThatExceptionOfType(OrderClosed.class)
                .isThrownBy(() -> aCompletedOrder().declareVoid("Too late", NOW));
    }

    @Test
    void aVoidOrderIsReadOnly() {
        assertThatExceptionOfType(OrderClosed.class)
                .isThrownBy(() -> aVoidOrder().revise(content("0", line("1", "1", "0")), NOW));
        assertThatExceptionOfType(OrderNotDraft.class)
                .isThrownBy(() -> aVoidOrder().place(NOW));
        assertThatExceptionOfType(OrderNotEffective.class)
                .isThrownBy(() -> aVoidOrder().complete(NOW));
    }

    @Test
    void aDraftCannotBeCompleted() {
        assertThatExceptionOfType(OrderNotEffective.class).isThrownBy(() -> aDraft().complete(NOW));
    }

    private static Collection<?> eventsOf(Order order) {
        Collection<?> events = ReflectionTestUtils.invokeMethod(order, "domainEvents");
        return events == null ? java.util.List.of() : events;
    }
}
