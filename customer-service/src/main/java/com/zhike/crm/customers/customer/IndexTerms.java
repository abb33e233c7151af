package com.zhike.crm.customers.customer;

import com.zhike.crm.customers.letter.SearchCode;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a customer is found by.
 *
 * @param nameKey equal for names that count as equal
 * @param nameCore what is particular to the name
 * @param nameCode what resembling names share, see {@link SearchCode}
 * @param searchCode everything the search box looks in
 */
@Embeddable
record IndexTerms(String nameKey, String nameCore, String nameCode, String searchCode, char initial) {

    static IndexTerms of(CustomerDetails details, String number) {
        CompanyName name = details.name();
        Reach reach = details.reach();
        String searched = Stream.of(
                        name.key(), details.profile().shortName(), number, reach.phone(), reach.mobile(), reach.email())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return new IndexTerms(
                name.key(),
                name.core(),
                name.brandCode().value(),
                SearchCode.of(searched).value(),
                name.initial().letter());
    }
}
