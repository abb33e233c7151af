package com.zhike.crm.sales.stage;

/** A step of the sales process that an opportunity can be in. */
public record Stage(String code, int position, int probability) {}
