package com.zhike.crm.sales.opportunity;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The stage an opportunity is in, since when, and how likely it will be won. */
@Embeddable
public record OpportunityStage(String stage, int probability, Instant stageSince) {

    /** The same stage with another estimate; the time in the stage runs on. */
    OpportunityStage estimated(int changed) {
        return new OpportunityStage(stage, changed, stageSince);
    }
}
