package com.zhike.crm.sales.opportunity;

import com.zhike.crm.sales.ownership.Touch;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step of an opportunity on its way from being found to being closed. */
public sealed interface OpportunityMove {

    /** What holds after the step. */
    OpportunityState state();

    Touch touch();

    /** The stage it came from; none when it has just been found. */
    @Nullable
    String fromStage();

    @Nullable
    String note();

    /** A chance to sell was found. */
    record Opened(OpportunityState state, Touch touch) implements OpportunityMove {

        @Override
        public @Nullable String fromStage() {
            return null;
        }

        @Override
        public @Nullable String note() {
            return null;
        }
    }

    /** It came to another stage or became more or less likely. */
    record Advanced(
            OpportunityState state,
            Touch touch,
            String fromStage,
            @Nullable String note) implements OpportunityMove {}

    /** The customer bought; with an order, if there is one already. */
    record Won(
            OpportunityState state,
            Touch touch,
            String fromStage,
            @Nullable UUID orderId) implements OpportunityMove {

        @Override
        public @Nullable String note() {
            return null;
        }
    }

    /** The customer did not buy. */
    record Lost(
            OpportunityState state,
            Touch touch,
            String fromStage,
            String reason,
            @Nullable String competitor,
            @Nullable String note)
            implements OpportunityMove {}

    /** It was put aside. */
    record Shelved(
            OpportunityState state,
            Touch touch,
            String fromStage,
            @Nullable String note) implements OpportunityMove {}

    /** Closed before, it was taken up again. */
    record Reopened(OpportunityState state, Touch touch, String fromStage) implements OpportunityMove {

        @Override
        public @Nullable String note() {
            return null;
        }
    }
}
