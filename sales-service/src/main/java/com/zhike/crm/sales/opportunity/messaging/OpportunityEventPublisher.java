package com.zhike.crm.sales.opportunity.messaging;

import com.zhike.crm.events.OpportunityEvent;
import com.zhike.crm.events.OpportunityEvent.OpportunityAdvanced;
import com.zhike.crm.events.OpportunityEvent.OpportunityLost;
import com.zhike.crm.events.OpportunityEvent.OpportunityOpened;
import com.zhike.crm.events.OpportunityEvent.OpportunityReopened;
import com.zhike.crm.events.OpportunityEvent.OpportunityRevised;
import com.zhike.crm.events.OpportunityEvent.OpportunityWon;
import com.zhike.crm.platform.outbox.Outbox;
import com.zhike.crm.sales.opportunity.Opportunity;
import com.zhike.crm.sales.opportunity.OpportunityDetails;
import com.zhike.crm.sales.opportunity.OpportunityMove;
import com.zhike.crm.sales.opportunity.OpportunityState;
import com.zhike.crm.sales.ownership.Touch;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the world about opportunities. */
@Component
class OpportunityEventPublisher {

    /** To the world, an opportunity that turned out to be none is lost like any other. */
    private static final String SHELVED = "shelved";

    private final Outbox outbox;

    OpportunityEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(OpportunityMove move) {
        outbox.append(event(move, move.state(), move.touch()));
    }

    @EventListener
    void on(Opportunity.Revised event) {
        OpportunityDetails now = event.after();
        if (now.equals(event.before()) && event.ownerAfter().equals(event.ownerBefore())) {
            return;
        }
        outbox.append(new OpportunityRevised(
                UUID.randomUUID(),
                event.touch().at(),
                event.opportunity().value(),
                event.customerId(),
                now.name(),
                now.expectedAmount(),
                event.currency(),
                now.expectedClose(),
                event.ownerAfter().ownerId(),
                event.ownerAfter().departmentId(),
                event.touch().by()));
    }

    private static OpportunityEvent event(OpportunityMove move, OpportunityState state, Touch touch) {
        return switch (move) {
            case OpportunityMove.Opened _ -> opened(state, touch);
            case OpportunityMove.Advanced advanced -> advanced(advanced.fromStage(), state, touch);
            case OpportunityMove.Won won ->
                new OpportunityWon(
                        UUID.randomUUID(),
                        touch.at(),
                        state.id(),
                        state.customerId(),
                        state.expectedAmount(),
                        state.currency(),
                        won.orderId(),
                        touch.by());
            case OpportunityMove.Lost lost -> lost(state, touch, lost.reason(), lost.competitor(), lost.note());
            case OpportunityMove.Shelved shelved -> lost(state, touch, SHELVED, null, shelved.note());
            case OpportunityMove.Reopened _ ->
                new OpportunityReopened(
                        UUID.randomUUID(), touch.at(), state.id(), state.customerId(), state.stage(), touch.by());
        };
    }

    private static OpportunityOpened opened(OpportunityState state, Touch touch) {
        return new OpportunityOpened(
                UUID.randomUUID(),
                touch.at(),
                state.id(),
                state.customerId(),
                state.name(),
                state.stage(),
                state.probability(),
                state.expectedAmount(),
                state.currency(),
                state.expectedClose(),
                state.ownerId(),
                state.departmentId(),
                touch.by());
    }

    private static OpportunityAdvanced advanced(String fromStage, OpportunityState state, Touch touch) {
        return new OpportunityAdvanced(
                UUID.randomUUID(),
                touch.at(),
                state.id(),
                state.customerId(),
                fromStage,
                state.stage(),
                state.probability(),
                state.expectedAmount(),
                state.currency(),
                state.expectedClose(),
                touch.by());
    }

    private static OpportunityLost lost(
            OpportunityState state, Touch touch, String reason, @Nullable String competitor, @Nullable String note) {
        return new OpportunityLost(
                UUID.randomUUID(), touch.at(), state.id(), state.customerId(), reason, competitor, note, touch.by());
    }
}
