package com.zhike.crm.sales.performance;

import com.zhike.crm.platform.time.CalendarPeriod;
import java.time.LocalDate;

/** The figures of a period beside those of the one before. */
public record SalesBrief(
        CalendarPeriod period, LocalDate from, LocalDate to, SalesFigures current, SalesFigures previous) {}
