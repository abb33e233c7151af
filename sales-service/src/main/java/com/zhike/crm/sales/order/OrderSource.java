package com.zhike.crm.sales.order;

import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.platform.security.CurrentEmployee;
import com.zhike.crm.sales.opportunity.Opportunity;
import com.zhike.crm.sales.opportunity.OpportunityId;
import com.zhike.crm.sales.opportunity.OpportunityService;
import com.zhike.crm.sales.ownership.Ownership;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The opportunity an order comes out of: checked when the order is entered, won when it is placed. */
@Component
class OrderSource {

    private final OpportunityService opportunities;

    OrderSource(OpportunityService opportunities) {
        this.opportunities = opportunities;
    }

    /** Refuses an opportunity of another customer; the order usually belongs to whoever has the opportunity. */
    Optional<Ownership> check(EnterOrder command, CurrentEmployee by) {
        if (command.opportunityId() == null) {
            return Optional.empty();
        }
        Opportunity opportunity = opportunities
                .source(new OpportunityId(command.opportunityId()), by)
                .orElseThrow(() -> Invalid.field("opportunityId", "opportunity-unknown"));
        if (!opportunity.customerId().equals(command.customerId())) {
            throw Invalid.field("opportunityId", "opportunity-of-other-customer");
        }
        return Optional.of(opportunity.ownership());
    }

    @EventListener
    void on(Order.Placed event) {
        if (event.state().opportunityId() != null) {
            opportunities.wonBy(
                    new OpportunityId(event.state().opportunityId()),
                    event.state().id(),
                    event.touch());
        }
    }
}
