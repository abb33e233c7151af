package com.zhike.crm.sales.order;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a customer paid for a product the last time. */
public record LastPrice(BigDecimal price, String orderNumber, LocalDate signedOn) {}
