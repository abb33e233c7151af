package com.zhike.crm.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order of a demo customer, some of them grown from an opportunity. */
public record DemoOrder(
        UUID id,
        String subject,
        UUID customerId,
        @Nullable UUID opportunityId,
        DemoEmployee owner,
        LocalDate signedOn,
        List<Line> lines) {

    /** One ordered product; price in CNY. */
    public record Line(String productNumber, int quantity, BigDecimal price) {}
}
