package com.zhike.crm.sales.order;

import com.zhike.crm.sales.pricing.Discount;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order as somebody enters it.
 *
 * @param number given by the service where none is named
 * @param discountPercent on the whole order
 * @param draft whether it shall not count yet
 * @param ownerId the opportunity's owner, else the caller, where none is named
 */
public record EnterOrder(
        @Nullable @Size(max = 60) String number,
        @Nullable @Size(max = 200) String subject,
        @NotNull UUID customerId,
        @Nullable UUID contactId,
        @Nullable UUID opportunityId,
        @NotNull LocalDate signedOn,
        @Nullable LocalDate deliverOn,
        @Nullable @Size(max = 60) String kind,
        @Nullable @Size(max = 60) String paymentTerms,
        @Nullable @Size(max = 500) String shippingAddress,
        @Nullable @Size(max = 5000) String remark,

        @Nullable @PositiveOrZero @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal discountPercent,

        @Nullable Boolean draft,
        @Nullable UUID ownerId,
        @NotEmpty @Size(max = 500) List<@Valid OrderItem> lines) {

    boolean effective() {
        return !Boolean.TRUE.equals(draft);
    }

    boolean numbered() {
        return number != null && !number.isBlank();
    }

    OrderTerms terms() {
        return new OrderTerms(
                subject,
                contactId,
                signedOn,
                deliverOn,
                kind,
                paymentTerms,
                shippingAddress,
                remark,
                Discount.of(discountPercent).percent());
    }
}
