package com.zhike.crm.surveys.statistics;

/** How often a value comes with a column. */
record CrossCell(String col, String val, long count) {}
