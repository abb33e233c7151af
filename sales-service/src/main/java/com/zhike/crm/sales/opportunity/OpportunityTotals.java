package com.zhike.crm.sales.opportunity;

import java.math.BigDecimal;

/**
 * What the opportunities of a list come to.
 *
 * @param weightedAmount each amount times its probability
 */
public record OpportunityTotals(long count, BigDecimal amount, BigDecimal weightedAmount, BigDecimal averageAmount) {}
