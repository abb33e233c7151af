package com.zhike.crm.sales.opportunity;

import com.zhike.crm.sales.ownership.Ownership;
import java.util.List;
import java.util.UUID;

/** What somebody enters of an opportunity, once it has been checked. */
record OpportunityContent(
        UUID customerId, OpportunityDetails details, List<OpportunityLine> lines, Ownership ownership) {}
