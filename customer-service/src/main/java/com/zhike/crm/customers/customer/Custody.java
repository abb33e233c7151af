package com.zhike.crm.customers.customer;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who looks after a customer, and in which department; nobody for a public customer. */
@Embeddable
public record Custody(@Nullable UUID ownerId, @Nullable UUID departmentId) {

    public static final Custody PUBLIC = new Custody(null, null);

    public boolean isPublic() {
        return ownerId == null;
    }

    CustomerStatus status() {
        return isPublic() ? CustomerStatus.PUBLIC : CustomerStatus.NORMAL;
    }
}
