package com.zhike.crm.demo;

import java.math.BigDecimal;

/** A product of the demo catalogue; price, floor price and cost in CNY. */
public record DemoProduct(
        String number,
        String name,
        String category,
        String specification,
        String unit,
        BigDecimal price,
        BigDecimal floorPrice,
        BigDecimal cost) {}
