package com.zhike.crm.customers.customer;

import static com.zhike.crm.customers.customer.Text.tidy;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Where a customer is. */
@Embeddable
public record Address(
        @Nullable @Size(max = 60) String province,
        @Nullable @Size(max = 60) String city,
        @Nullable @Size(max = 60) String district,
        @Nullable @Size(max = 300) String address,
        @Nullable @Size(max = 20) String postalCode) {

    static final Address NONE = new Address(null, null, null, null, null);

    public Address {
        province = tidy(province);
        city = tidy(city);
        district = tidy(district);
        address = tidy(address);
        postalCode = tidy(postalCode);
    }
}
