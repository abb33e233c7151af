package com.zhike.crm.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LoadTests {

    @Test
    void allClientsWorkForAsLongAsTheyAreAsked() {
        AtomicInteger left = new AtomicInteger();

        Latencies latencies = Load.run(4, 1, () -> new Load.Client() {
            @Override
            public void act(int turn) throws Exception {
                Thread.sleep(5);
            }

            @Override
            public void leave() {
                left.incrementAndGet();
            }
        });

        assertThat(left).hasValue(4);
        assertThat(latencies.sorted()).hasSizeBetween(40, 800);
        assertThat(latencies.percentile(0)).isGreaterThanOrEqualTo(4);
    }

    @Test
    void aFailureEndsTheMeasurement() {
        assertThatThrownBy(() -> Load.run(2, 1, () -> _ -> {
                    throw new IllegalStateException("503");
                }))
                .hasMessageContaining("503");
    }
}
