package com.zhike.crm.customers.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** An order as sales-service told it. */
public record KnownOrder(
        UUID id, UUID customerId, String number, BigDecimal amount, String currency, LocalDate signedOn) {}
