package com.zhike.crm.surveys.statistics;

import java.util.List;

/** A row of a cross table: how many chose this, column by column, and in all. */
public record CrossRow(String code, String label, List<Long> counts, long total) {}
