package com.zhike.crm.sales.performance;

import java.math.BigDecimal;

/**
 * What was sold in a period.
 *
 * @param amount of the effective orders, by the day they were signed
 * @param opened opportunities that were opened, with their expected amount
 * @param won opportunities that were won
 * @param lost opportunities that were lost
 */
public record SalesFigures(long orders, BigDecimal amount, long opened, BigDecimal openedAmount, long won, long lost) {}
