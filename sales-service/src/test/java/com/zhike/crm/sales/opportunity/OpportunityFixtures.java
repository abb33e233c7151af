package com.zhike.crm.sales.opportunity;

import com.zhike.crm.sales.ownership.Ownership;
import com.zhike.crm.sales.ownership.Touch;
import com.zhike.crm.sales.stage.Stage;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opportunities as they come to be. */
final class OpportunityFixtures {

    static final Stage FIRST_CONTACT = new Stage("first-contact", 1, 10);

    static final Stage QUOTATION = new Stage("quotation", 4, 60);

    static final Stage SIGNED = new Stage("signed", 6, 100);

    static final UUID CUSTOMER = UUID.randomUUID();

    static final Touch FOUND = new Touch(UUID.randomUUID(), Instant.parse("2026-03-01T01:00:00Z"));

    static final Touch LATER = new Touch(FOUND.by(), Instant.parse("2026-03-09T01:00:00Z"));

    private OpportunityFixtures() {}

    static Opportunity anOpportunity() {
        return Opportunity.open(
                OpportunityId.next(), "OP202603010001", content("Spring"), Estimate.of(FIRST_CONTACT, null), FOUND);
    }

    static Opportunity aLostOpportunity(@Nullable String competitor) {
        return anOpportunity().lose(new LoseOpportunity("price", competitor, null), LATER);
    }

    static OpportunityContent content(String name) {
        return content(CUSTOMER, name);
    }

    static OpportunityContent content(UUID customer, String name) {
        return new OpportunityContent(
                customer,
                new OpportunityDetails(name, null, null, null, new BigDecimal("1000.00"), null, null, null, null, null),
                List.of(),
                new Ownership(FOUND.by(), null));
    }
}
