package com.zhike.crm.sales.opportunity;

import com.zhike.crm.platform.problem.Invalid;
import com.zhike.crm.sales.ownership.Ownership;
import com.zhike.crm.sales.ownership.Touch;
import com.zhike.crm.sales.ownership.Traces;
import com.zhike.crm.sales.pricing.Money;
import com.zhike.crm.sales.stage.Stage;
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
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A chance to sell something to a customer. */
@Entity
@Table(name = "opportunity")
public class Opportunity extends AbstractAggregateRoot<Opportunity> {

    @EmbeddedId
    private OpportunityId id;

    @Version
    private @Nullable Long version;

    private String number;

    private UUID customerId;

    @Embedded
    private OpportunityDetails details;

    private String currency;

    @Embedded
    private OpportunityStage position;

    @Enumerated(EnumType.STRING)
    private OpportunityStatus status;

    @Embedded
    private @Nullable Closing closing;

    @ElementCollection
    @CollectionTable(name = "opportunity_line", joinColumns = @JoinColumn(name = "opportunity_id"))
    @OrderColumn(name = "position")
    // lines never change alone; with them in the version, each insert would be followed by an update
    @OptimisticLock(excluded = true)
    private List<OpportunityLine> lines = new ArrayList<>();

    @Embedded
    private Ownership ownership;

    @Embedded
    private Traces traces;

    @SuppressWarnings("NullAway.Init")
    protected Opportunity() {}

    private Opportunity(
            OpportunityId id, String number, OpportunityContent content, OpportunityStage position, Touch touch) {
        this.id = id;
        this.number = number;
        this.customerId = content.customerId();
        this.details = content.details();
        this.currency = Money.DEFAULT_CURRENCY;
        this.position = position;
        this.status = OpportunityStatus.OPEN;
        this.lines.addAll(content.lines());
        this.ownership = content.ownership();
        this.traces = Traces.created(touch);
    }

    static Opportunity open(
            OpportunityId id, String number, OpportunityContent content, Estimate estimate, Touch touch) {
        Opportunity opportunity = new Opportunity(id, number, content, estimate.since(touch.at()), touch);
        opportunity.registerEvent(new OpportunityMove.Opened(opportunity.state(), touch));
        return opportunity;
    }

    Opportunity revise(OpportunityContent content, Touch touch) {
        requireOpen();
        if (!customerId.equals(content.customerId())) {
            throw Invalid.field("customerId", "customer-fixed");
        }
        registerEvent(new Revised(
                id, customerId, currency, details, content.details(), ownership, content.ownership(), touch));
        details = content.details();
        ownership = content.ownership();
        if (!lines.equals(content.lines())) {
            lines.clear();
            lines.addAll(content.lines());
        }
        return touched(touch);
    }

    /** Moves on to another stage, forward or back; in the same stage only the estimate is changed. */
    Opportunity advance(Estimate estimate, @Nullable String note, Touch touch) {
        requireOpen();
        OpportunityStage before = position;
        boolean moves = !estimate.stage().code().equals(before.stage());
        position = moves ? estimate.since(touch.at()) : before.estimated(estimate.probability());
        if (!position.equals(before)) {
            registerEvent(new OpportunityMove.Advanced(state(), touch, before.stage(), note));
        }
        return touched(touch);
    }

    /** The customer bought; with an order, if there is one already. */
    Opportunity win(Stage signed, @Nullable UUID orderId, Touch touch) {
        String before = position.stage();
        close(OpportunityStatus.WON, null, null, null, touch);
        position = Estimate.usual(signed).since(touch.at());
        registerEvent(new OpportunityMove.Won(state(), touch, before, orderId));
        return this;
    }

    /** An order came out of it; a further one changes nothing. */
    Opportunity wonBy(UUID orderId, Stage signed, Touch touch) {
        return status == OpportunityStatus.WON ? this : win(signed, orderId, touch);
    }

    Opportunity lose(LoseOpportunity command, Touch touch) {
        close(OpportunityStatus.LOST, command.reason(), command.competitor(), command.note(), touch);
        position = position.estimated(0);
        registerEvent(new OpportunityMove.Lost(
                state(), touch, position.stage(), command.reason(), command.competitor(), command.note()));
        return this;
    }

    /** Nothing will come of it, at least not now. */
    Opportunity shelve(@Nullable String note, Touch touch) {
        close(OpportunityStatus.SHELVED, null, null, note, touch);
        position = position.estimated(0);
        registerEvent(new OpportunityMove.Shelved(state(), touch, position.stage(), note));
        return this;
    }

    /** Takes a closed opportunity up again, where it was left. */
    Opportunity reopen(Touch touch) {
        if (closing == null) {
            throw new OpportunityNotClosed(number);
        }
        String before = position.stage();
        position = new OpportunityStage(closing.stageBefore(), closing.probabilityBefore(), touch.at());
        status = OpportunityStatus.OPEN;
        closing = null;
        registerEvent(new OpportunityMove.Reopened(state(), touch, before));
        return touched(touch);
    }

    private void close(
            OpportunityStatus how,
            @Nullable String reason,
            @Nullable String competitor,
            @Nullable String note,
            Touch touch) {
        requireOpen();
        status = how;
        closing = new Closing(touch.at(), reason, competitor, note, position.stage(), position.probability());
        touched(touch);
    }

    private void requireOpen() {
        if (status != OpportunityStatus.OPEN) {
            throw new OpportunityClosed(number);
        }
    }

    private Opportunity touched(Touch touch) {
        traces = traces.changed(touch);
        return this;
    }

    private OpportunityState state() {
        return new OpportunityState(
                id.value(),
                customerId,
                details.name(),
                position.stage(),
                position.probability(),
                status,
                details.expectedAmount(),
                currency,
                details.expectedClose(),
                ownership.ownerId(),
                ownership.departmentId());
    }

    public OpportunityId id() {
        return id;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public UUID customerId() {
        return customerId;
    }

    public OpportunityStatus status() {
        return status;
    }

    public OpportunityStage position() {
        return position;
    }

    public OpportunityDetails details() {
        return details;
    }

    public Ownership ownership() {
        return ownership;
    }

    List<OpportunityLine> lines() {
        return List.copyOf(lines);
    }

    /** What is known of an opportunity was changed. */
    public record Revised(
            OpportunityId opportunity,
            UUID customerId,
            String currency,
            OpportunityDetails before,
            OpportunityDetails after,
            Ownership ownerBefore,
            Ownership ownerAfter,
            Touch touch) {}
}
