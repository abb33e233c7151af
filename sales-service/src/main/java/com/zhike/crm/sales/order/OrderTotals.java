package com.zhike.crm.sales.order;

import java.math.BigDecimal;

/** What the orders of a list come to; drafts and void orders only count when their status was asked for. */
public record OrderTotals(long count, BigDecimal amount) {}
