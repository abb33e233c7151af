package com.zhike.crm.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoCompanyTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final DemoCompany company = DemoCompany.asOf(TODAY);

    @Test
    void isTheSameOnEveryMachine() {
        assertThat(DemoCompany.asOf(TODAY)).isEqualTo(company);
    }

    @Test
    void keepsTheIdsOfItsCustomersWhateverTheDay() {
        assertThat(DemoCompany.asOf(TODAY.plusYears(1)).customers())
                .extracting(DemoCustomer::id)
                .isEqualTo(company.customers().stream().map(DemoCustomer::id).toList());
    }

    @Test
    void hasFiveHundredCustomersOfDifferentNames() {
        assertThat(company.customers())
                .hasSize(500)
                .extracting(DemoCustomer::name)
                .doesNotHaveDuplicates();
    }

    @Test
    void leavesSomeCustomersToNobody() {
        assertThat(company.customers())
                .filteredOn(customer -> customer.owner() == null)
                .hasSize(41);
    }

    @Test
    void happensWithinTheLastTwelveMonths() {
        assertThat(company.activities())
                .isNotEmpty()
                .allSatisfy(activity ->
                        assertThat(DemoCompany.dayOf(activity.happenedAt())).isBetween(TODAY.minusYears(1), TODAY));
        assertThat(company.orders())
                .isNotEmpty()
                .allSatisfy(order -> assertThat(order.signedOn()).isBetween(TODAY.minusYears(1), TODAY));
    }

    @Test
    void plansNoNextVisitBeforeTheActivity() {
        assertThat(company.activities())
                .filteredOn(activity -> activity.nextVisitAt() != null)
                .allSatisfy(activity -> assertThat(activity.nextVisitAt()).isAfter(activity.happenedAt()));
    }

    @Test
    void sellsOnlyWhatTheCatalogueHas() {
        Set<String> numbers =
                company.products().stream().map(DemoProduct::number).collect(Collectors.toSet());

        assertThat(company.orders())
                .flatExtracting(DemoOrder::lines)
                .extracting(DemoOrder.Line::productNumber)
                .isSubsetOf(numbers);
    }
}
