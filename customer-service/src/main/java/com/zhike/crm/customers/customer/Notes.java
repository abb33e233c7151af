package com.zhike.crm.customers.customer;

import static com.zhike.crm.customers.customer.Text.tidy;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a customer needs, and what else is worth knowing. */
@Embeddable
public record Notes(
        @Nullable @Size(max = 4000) String needs,
        @Nullable @Size(max = 4000) String competition,
        @Nullable @Size(max = 4000) String remark) {

    static final Notes NONE = new Notes(null, null, null);

    public Notes {
        needs = tidy(needs);
        competition = tidy(competition);
        remark = tidy(remark);
    }
}
