package com.zhike.crm.demo;

/** Where a demo customer is and how it is reached; numbers are of ranges that are never assigned. */
public record DemoAddress(
        String province,
        String city,
        String district,
        String street,
        String postalCode,
        String phone,
        String website) {}
