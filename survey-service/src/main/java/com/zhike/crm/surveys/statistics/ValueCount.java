package com.zhike.crm.surveys.statistics;

import java.math.BigDecimal;

/** How many answered with this number. */
record ValueCount(BigDecimal value, long count) {}
