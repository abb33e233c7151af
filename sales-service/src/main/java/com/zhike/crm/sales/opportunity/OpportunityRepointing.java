package com.zhike.crm.sales.opportunity;

import com.zhike.crm.sales.customer.CustomersMerged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives the opportunities of merged customers to the one that remains. */
@Component
class OpportunityRepointing {

    private final OpportunityRepository opportunities;

    OpportunityRepointing(OpportunityRepository opportunities) {
        this.opportunities = opportunities;
    }

    @EventListener
    void on(CustomersMerged event) {
        event.merged().forEach(merged -> opportunities.repoint(merged, event.remaining()));
    }
}
