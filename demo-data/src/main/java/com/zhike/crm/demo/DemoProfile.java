package com.zhike.crm.demo;

/** Dictionary codes that describe a demo customer. */
public record DemoProfile(
        String category, String level, String source, String industry, String ownership, String size) {}
