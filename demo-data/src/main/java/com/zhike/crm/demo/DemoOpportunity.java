package com.zhike.crm.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A chance to sell to a demo customer.
 *
 * @param stages the stages it went through, the last one being where it stands
 * @param outcome how it ended
 * @param lostReason code of the reason, when it was lost
 */
public record DemoOpportunity(
        UUID id,
        String name,
        UUID customerId,
        DemoEmployee owner,
        List<String> stages,
        BigDecimal expectedAmount,
        LocalDate expectedClose,
        Instant openedAt,
        Outcome outcome,
        @Nullable String lostReason) {

    /** How an opportunity ended, or that it has not. */
    public enum Outcome {
        OPEN,
        WON,
        LOST
    }
}
