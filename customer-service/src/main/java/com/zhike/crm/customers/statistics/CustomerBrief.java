package com.zhike.crm.customers.statistics;

import com.zhike.crm.platform.time.CalendarPeriod;
import java.time.LocalDate;

/** The figures of a period beside those of the one before. */
public record CustomerBrief(
        CalendarPeriod period, LocalDate from, LocalDate to, CustomerFigures current, CustomerFigures previous) {}
