package com.zhike.crm.sales.order;

import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.sales.ownership.Ownership;
import com.zhike.crm.sales.ownership.Touch;
import com.zhike.crm.sales.ownership.Traces;
import com.zhike.crm.sales.pricing.Discount;
import com.zhike.crm.sales.pricing.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What a customer ordered. */
@Entity
@Table(name = "sales_order")
public class Order extends AbstractAggregateRoot<Order> {

    @EmbeddedId
    private OrderId id;

    @Version
    private @Nullable Long version;

    private String number;

    private UUID customerId;

    private @Nullable UUID opportunityId;

    @Embedded
    private OrderTerms terms;

    @ElementCollection
    @CollectionTable(name = "order_line", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "position")
    // lines never change alone; with them in the version, each insert would be followed by an update
    @OptimisticLock(excluded = true)
    private List<OrderLine> lines = new ArrayList<>();

    @Embedded
    private OrderAmounts amounts;

    private String currency;

    @Enumerated(EnumType.STRING)
    private OrderStatus status;

    @Embedded
    private @Nullable Voiding voiding;

    @Embedded
    private Ownership ownership;

    @Embedded
    private Traces traces;

    @SuppressWarnings("NullAway.Init")
    protected Order() {}

    private Order(OrderId id, String number, OrderContent content, Touch touch) {
        this.id = id;
        this.number = number;
        this.currency = Money.DEFAULT_CURRENCY;
        this.status = OrderStatus.DRAFT;
        this.traces = Traces.created(touch);
        take(content);
    }

    /** Writes an order down; nothing counts before it is placed. */
    static Order draft(OrderId id, String number, OrderContent content, Touch touch) {
        return new Order(id, number, content, touch);
    }

    /** Makes the draft effective: from now on it counts. */
    Order place(Touch touch) {
        if (status != OrderStatus.DRAFT) {
            throw new OrderNotDraft(number);
        }
        status = OrderStatus.EFFECTIVE;
        registerEvent(new Placed(state(), touch));
        return touched(touch);
    }

    /** Replaces what was entered; the customer of an effective order is settled, and so is what it came from. */
    Order revise(OrderContent content, Touch touch) {
        requireOpen();
        if (status == OrderStatus.EFFECTIVE) {
            requireSame("customerId", "customer-fixed", customerId, content.customerId());
            requireSame("opportunityId", "opportunity-fixed", opportunityId, content.opportunityId());
        }
        OrderTerms before = terms;
        OrderAmounts amountsBefore = amounts;
        take(content);
        registerEvent(new Revised(id, before, terms, amountsBefore, amounts, touch));
        if (status == OrderStatus.EFFECTIVE) {
            registerEvent(new Changed(state(), touch));
        }
        return touched(touch);
    }

    /** Gives a draft another number; that of an effective order is settled. */
    Order renumber(String changed) {
        if (status != OrderStatus.DRAFT) {
            throw Invalid.field("number", "order-number-fixed");
        }
        number = changed;
        return this;
    }

    /** Takes the order back; the draft of one never counted, so nobody is told. */
    Order declareVoid(String reason, Touch touch) {
        requireOpen();
        if (status == OrderStatus.EFFECTIVE) {
            registerEvent(new Voided(state(), reason, touch));
        }
        status = OrderStatus.VOID;
        voiding = new Voiding(reason, touch.at());
        return touched(touch);
    }

    /** Everything is delivered and settled. */
    Order complete(Touch touch) {
        if (status != OrderStatus.EFFECTIVE) {
            throw new OrderNotEffective(number);
        }
        status = OrderStatus.COMPLETED;
        registerEvent(new Completed(state(), touch));
        return touched(touch);
    }

    private void take(OrderContent content) {
        customerId = content.customerId();
        opportunityId = content.opportunityId();
        terms = content.terms();
        ownership = content.ownership();
        if (!lines.equals(content.lines())) {
            lines.clear();
            lines.addAll(content.lines());
        }
        amounts = OrderAmounts.of(lines, new Discount(terms.discountPercent()));
    }

    private void requireOpen() {
        if (status != OrderStatus.DRAFT && status != OrderStatus.EFFECTIVE) {
            throw new OrderClosed(number);
        }
    }

    private static void requireSame(String field, String code, @Nullable UUID settled, @Nullable UUID asked) {
        if (!Objects.equals(settled, asked)) {
            throw Invalid.field(field, code);
        }
    }

    private Order touched(Touch touch) {
        traces = traces.changed(touch);
        return this;
    }

    private OrderState state() {
        return new OrderState(
                id.value(),
                customerId,
                opportunityId,
                number,
                terms.signedOn(),
                amounts.amount(),
                currency,
                List.copyOf(lines),
                ownership.ownerId(),
                ownership.departmentId());
    }

    public OrderId id() {
        return id;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public String number() {
        return number;
    }

    public UUID customerId() {
        return customerId;
    }

    public @Nullable UUID opportunityId() {
        return opportunityId;
    }

    public OrderStatus status() {
        return status;
    }

    public OrderAmounts amounts() {
        return amounts;
    }

    public Ownership ownership() {
        return ownership;
    }

    List<OrderLine> lines() {
        return List.copyOf(lines);
    }

    /** An order became effective. */
    public record Placed(OrderState state, Touch touch) {}

    /** Somebody entered something else. */
    public record Revised(
            OrderId order,
            OrderTerms before,
            OrderTerms after,
            OrderAmounts amountsBefore,
            OrderAmounts amountsAfter,
            Touch touch) {}

    /** An effective order was changed. */
    public record Changed(OrderState state, Touch touch) {}

    /** An effective order was taken back. */
    public record Voided(OrderState state, String reason, Touch touch) {}

    /** Everything that was ordered is delivered and settled. */
    public record Completed(OrderState state, Touch touch) {}
}
