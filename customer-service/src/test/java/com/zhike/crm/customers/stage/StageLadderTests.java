package com.zhike.crm.customers.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;

class StageLadderTests {

    private final StageLadder ladder = StageLadders.seven();

    @Test
    void aNewCustomerBeginsAtTheFirstStage() {
        assertThat(ladder.first()).isEqualTo("first-contact");
    }

    @Test
    void theFirstStageAfterASaleIsTheOneMarkedSigned() {
        assertThat(ladder.signed()).contains("signed");
    }

    @Test
    void stagesHaveAnOrder() {
        assertThat(ladder.isBefore("solution", "signed")).isTrue();
        assertThat(ladder.isBefore("signed", "solution")).isFalse();
        assertThat(ladder.isBefore("signed", "signed")).isFalse();
    }

    @Test
    void anUnknownStageIsNeverReached() {
        assertThat(ladder.isBefore("first-contact", "no-such-stage")).isFalse();
    }

    @Test
    void aLadderHasTwoToTwelveStages() {
        assertThat(ladder.canGrow()).isTrue();
        assertThat(ladder.canShrink()).isTrue();
        assertThat(new StageLadder(ladder.stages().subList(0, 2)).canShrink()).isFalse();
        assertThat(new StageLadder(Collections.nCopies(12, ladder.stages().getFirst())).canGrow())
                .isFalse();
    }
}
