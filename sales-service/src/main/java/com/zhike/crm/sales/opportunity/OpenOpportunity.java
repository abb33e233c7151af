package com.zhike.crm.sales.opportunity;

import com.zhike.crm.sales.pricing.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity as somebody enters it.
 *
 * @param stage the first one where none is named
 * @param probability that of the stage where none is named
 * @param expectedAmount what the products come to where none is named
 * @param ownerId the caller where none is named
 */
public record OpenOpportunity(
        @NotBlank @Size(max = 200) String name,
        @NotNull UUID customerId,
        @Nullable UUID contactId,
        @Nullable @Size(max = 60) String source,
        @Nullable @Size(max = 60) String kind,
        @Nullable @Size(max = 60) String stage,
        @Nullable @Min(0) @Max(100) Integer probability,

        @Nullable @PositiveOrZero @Digits(integer = 15, fraction = 2)
        BigDecimal expectedAmount,

        @Nullable LocalDate expectedClose,
        @Nullable @Size(max = 200) String competitor,
        @Nullable @Size(max = 5000) String needs,
        @Nullable @Size(max = 2000) String nextStep,
        @Nullable @Size(max = 5000) String remark,
        @Nullable UUID ownerId,
        @Nullable @Size(max = 200) List<@Valid IntendedProduct> products) {

    List<IntendedProduct> items() {
        return products == null ? List.of() : products;
    }

    OpportunityDetails details(List<OpportunityLine> lines) {
        Money sum = Money.sum(lines.stream().map(OpportunityLine::money).toList());
        return new OpportunityDetails(
                name.strip(),
                contactId,
                source,
                kind,
                expectedAmount == null ? sum.amount() : new Money(expectedAmount).amount(),
                expectedClose,
                competitor,
                needs,
                nextStep,
                remark);
    }
}
