package com.zhike.crm.customers.customer;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of several customers at once. */
public record BulkResult(int done, List<Refusal> refused) {

    /**
     * One customer that was left as it is.
     *
     * @param reason code of the problem that it would have been alone
     */
    public record Refusal(UUID id, @Nullable String name, String reason) {}
}
