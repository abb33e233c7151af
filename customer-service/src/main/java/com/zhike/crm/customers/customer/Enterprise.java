package com.zhike.crm.customers.customer;

import static com.zhike.crm.customers.customer.Text.tidy;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What is known about the company behind a customer. */
@Embeddable
public record Enterprise(
        @Nullable @Size(max = 60) String legalRepresentative,

        @Nullable @PositiveOrZero @Digits(integer = 16, fraction = 2)
        BigDecimal registeredCapital,

        @Nullable @PositiveOrZero @Digits(integer = 16, fraction = 2)
        BigDecimal annualRevenue,

        @Nullable @Size(max = 500) String mainProducts,
        @Nullable @Size(max = 100) String bank,
        @Nullable @Size(max = 60) String bankAccount,
        @Nullable @Size(max = 60) String taxNumber) {

    static final Enterprise NONE = new Enterprise(null, null, null, null, null, null, null);

    public Enterprise {
        legalRepresentative = tidy(legalRepresentative);
        mainProducts = tidy(mainProducts);
        bank = tidy(bank);
        bankAccount = tidy(bankAccount);
        taxNumber = tidy(taxNumber);
    }
}
