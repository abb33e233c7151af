package com.zhike.crm.surveys.statistics;

import java.math.BigDecimal;

/** How many answers fall on a number, a band of numbers or a month. */
public record Bar(String label, long count, BigDecimal share) {}
