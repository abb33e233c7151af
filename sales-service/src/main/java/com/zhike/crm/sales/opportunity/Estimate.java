package com.zhike.crm.sales.opportunity;

import com.zhike.crm.sales.stage.Stage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A stage and how likely an opportunity in it is to be won. */
record Estimate(Stage stage, int probability) {

    /** The stage's own probability, unless somebody knows better. */
    static Estimate of(Stage stage, @Nullable Integer probability) {
        return new Estimate(stage, probability == null ? stage.probability() : probability);
    }

    static Estimate usual(Stage stage) {
        return new Estimate(stage, stage.probability());
    }

    OpportunityStage since(Instant at) {
        return new OpportunityStage(stage.code(), probability, at);
    }
}
