package com.zhike.crm.customers.customer;

import static com.zhike.crm.customers.customer.Text.tidy;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** How a customer is reached. */
@Embeddable
public record Reach(
        @Nullable @Size(max = 60) String phone,
        @Nullable @Size(max = 60) String fax,
        @Nullable @Size(max = 60) String mobile,
        @Nullable @Size(max = 200) String website,
        @Nullable @Size(max = 200) @Email String email) {

    static final Reach NONE = new Reach(null, null, null, null, null);

    public Reach {
        phone = tidy(phone);
        fax = tidy(fax);
        mobile = tidy(mobile);
        website = tidy(website);
        email = tidy(email);
    }
}
