package com.zhike.crm.sales.order;

import com.zhike.crm.sales.ownership.Ownership;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody enters of an order, once it has been checked. */
record OrderContent(
        UUID customerId, @Nullable UUID opportunityId, OrderTerms terms, List<OrderLine> lines, Ownership ownership) {}
