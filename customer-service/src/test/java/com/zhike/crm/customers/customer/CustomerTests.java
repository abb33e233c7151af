package com.zhike.crm.customers.customer;

import static com.zhike.crm.customers.customer.CustomerFixtures.LI;
import static com.zhike.crm.customers.customer.CustomerFixtures.NOW;
import static com.zhike.crm.customers.customer.CustomerFixtures.SALES_ONE;
import static com.zhike.crm.customers.customer.CustomerFixtures.ZHANG;
import static com.zhike.crm.customers.customer.CustomerFixtures.aCustomer;
import static com.zhike.crm.customers.customer.CustomerFixtures.aPublicCustomer;
import static com.zhike.crm.customers.customer.CustomerFixtures.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zhike.crm.customers.stage.StageLadders;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

class CustomerTests {

    private static final Custody LIS = new Custody(LI, SALES_ONE);

    @Test
    void aNewCustomerBeginsAtTheFirstStage() {
        assertThat(aCustomer().stage()).isEqualTo("first-contact");
    }

    @Test
    void editingTellsWhatItWasAndWhatItIs() {
        Customer customer = aCustomer();
        CustomerDetails before = customer.details();

        customer.edit(named("华信科技股份有限公司"), LI, NOW);

        assertThat(events(customer)).singleElement().isInstanceOfSatisfying(Customer.Edited.class, event -> {
            assertThat(event.before()).isEqualTo(before);
            assertThat(event.now().name().value()).isEqualTo("华信科技股份有限公司");
        });
    }

    @Test
    void savingTheSameAgainIsNoChange() {
        Customer customer = aCustomer();

        customer.edit(named(" 华信科技有限公司 "), LI, NOW);

        assertThat(events(customer)).isEmpty();
    }

    @Test
    void assigningChangesTheOwner() {
        Customer customer = aCustomer().assign(LIS, FormerOwner.REMOVE, "新区域", ZHANG, NOW);

        assertThat(customer.custody()).isEqualTo(LIS);
        assertThat(customer.access().helpers()).isEmpty();
        assertThat(events(customer)).singleElement().isInstanceOf(Customer.Assigned.class);
    }

    @Test
    void theFormerOwnerMayStayAsAHelperWhoReads() {
        Customer customer = aCustomer().assign(LIS, FormerOwner.KEEP_AS_HELPER, null, ZHANG, NOW);

        assertThat(customer.access().helpers()).containsExactly(new Assistant(ZHANG, Assistant.Access.READ));
    }

    @Test
    void whoeverBecomesOwnerIsNoHelperAnyMore() {
        Customer customer = aCustomer().nameHelpers(List.of(new Assistant(LI, Assistant.Access.EDIT)), ZHANG, NOW);

        customer.assign(LIS, FormerOwner.REMOVE, null, ZHANG, NOW);

        assertThat(customer.access().helpers()).isEmpty();
    }

    @Test
    void givingACustomerToItsOwnerIsRefused() {
        Customer customer = aCustomer().assign(LIS, FormerOwner.REMOVE, null, ZHANG, NOW);

        assertThatThrownBy(() -> customer.assign(LIS, FormerOwner.REMOVE, null, ZHANG, NOW))
                .isInstanceOf(CustomerAlreadyOwned.class);
    }

    @Test
    void aPublicCustomerCanBeClaimed() {
        Customer customer = aPublicCustomer().claim(LIS, LI, NOW);

        assertThat(customer.custody()).isEqualTo(LIS);
    }

    @Test
    void aCustomerOfSomebodyCannotBeClaimed() {
        assertThatThrownBy(() -> aCustomer().claim(LIS, LI, NOW)).isInstanceOf(CustomerNotPublic.class);
    }

    @Test
    void releasingLeavesNobodyBehind() {
        Customer customer = aCustomer().nameHelpers(List.of(new Assistant(LI, Assistant.Access.EDIT)), ZHANG, NOW);

        customer.release("no-need", null, ZHANG, NOW);

        assertThat(customer.custody().isPublic()).isTrue();
        assertThat(customer.access().helpers()).isEmpty();
    }

    @Test
    void releasingTwiceIsRefused() {
        assertThatThrownBy(() -> aPublicCustomer().release("no-need", null, ZHANG, NOW))
                .isInstanceOf(CustomerAlreadyPublic.class);
    }

    @Test
    void stayingInAStageIsNoMove() {
        Customer customer = aCustomer().moveTo("first-contact", null, ZHANG, NOW);

        assertThat(events(customer)).isEmpty();
    }

    @Test
    void byHandACustomerMovesInBothDirections() {
        Customer customer = aCustomer().moveTo("signed", null, ZHANG, NOW).moveTo("quotation", "又谈", ZHANG, NOW);

        assertThat(customer.stage()).isEqualTo("quotation");
    }

    @Test
    void whatHappensInSalesOnlyTakesACustomerForward() {
        Customer customer = aCustomer().follow("negotiation", StageLadders.seven(), NOW);
        customer.follow("solution", StageLadders.seven(), NOW);

        assertThat(customer.stage()).isEqualTo("negotiation");
    }

    @Test
    void theOwnerIsNotAHelper() {
        Customer customer = aCustomer().nameHelpers(List.of(new Assistant(ZHANG, Assistant.Access.READ)), ZHANG, NOW);

        assertThat(customer.access().helpers()).isEmpty();
        assertThat(events(customer)).isEmpty();
    }

    @Test
    void aDeletedCustomerComesBackAsItWas() {
        Customer customer = aCustomer().delete(ZHANG, NOW);
        assertThat(customer.isDeleted()).isTrue();

        customer.restore(ZHANG, NOW);

        assertThat(customer.isDeleted()).isFalse();
        assertThat(events(customer)).hasSize(2);
    }

    private static List<?> events(Customer customer) {
        Collection<?> events = ReflectionTestUtils.invokeMethod(customer, "domainEvents");
        return events.stream()
                .filter(event -> !(event instanceof Customer.Registered))
                .toList();
    }
}
